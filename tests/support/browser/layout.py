"""Whether a page fits its screen, and a drawing its frame."""

from selenium.webdriver.remote.webdriver import WebDriver


def assert_fits(browser: WebDriver) -> None:
    """Fail with the elements that stick out when the page can be scrolled sideways."""
    width = browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert width <= 0, [browser.current_url, browser.execute_script(WIDER)]


def assert_is_whole(browser: WebDriver, drawing: str) -> None:
    """Fail with the words of a drawing that are cut off by its edge or by the page's."""
    assert browser.execute_script(CUT, drawing) == [], browser.current_url


CUT = """
const drawing = document.querySelector(arguments[0]);
const page = {left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity};
const edge = getComputedStyle(drawing).overflow === 'visible' ? page : drawing.getBoundingClientRect();
return [...drawing.querySelectorAll('text')].filter(text => {
  const box = text.getBoundingClientRect();
  const past = [edge.left - box.left, box.right - edge.right, edge.top - box.top, box.bottom - edge.bottom];
  return past.some(by => by > 0.5);
}).map(text => text.textContent);
"""
WIDER = """
const width = document.documentElement.clientWidth;
return [...document.querySelectorAll('body *')].filter(element => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.right > width + 0.5 && !element.closest('.skip-link');
}).map(element => element.outerHTML.slice(0, 120));
"""
