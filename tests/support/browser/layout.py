"""Whether a page fits its screen."""

from selenium.webdriver.remote.webdriver import WebDriver


def assert_fits(browser: WebDriver) -> None:
    """Fail with the elements that stick out when the page can be scrolled sideways."""
    width = browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert width <= 0, [browser.current_url, browser.execute_script(WIDER)]


WIDER = """
const width = document.documentElement.clientWidth;
return [...document.querySelectorAll('body *')].filter(element => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.right > width + 0.5 && !element.closest('.skip-link');
}).map(element => element.outerHTML.slice(0, 120));
"""
