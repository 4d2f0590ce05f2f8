"""Waiting for what a reader would wait for."""

from typing import Literal

from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

# Only a test that is going to fail ever waits that long.
PATIENCE = 60


def waiting(browser: WebDriver) -> WebDriverWait[WebDriver]:
    """Return what waits until something holds."""
    ignored = [NoSuchElementException, StaleElementReferenceException]
    return WebDriverWait(browser, PATIENCE, poll_frequency=0.1, ignored_exceptions=ignored)


def see(browser: WebDriver, css: str) -> WebElement:
    """Wait until an element is there to be seen, and return it."""

    def seen(browser: WebDriver) -> WebElement | Literal[False]:
        return next((each for each in browser.find_elements(By.CSS_SELECTOR, css) if each.is_displayed()), False)

    return waiting(browser).until(seen, f"nothing to see at {css}")


def texts(browser: WebDriver, css: str) -> list[str]:
    """Return the text of every match, whether it is open to the eye or not."""
    script = "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)"
    found: list[str] = browser.execute_script(script, css)
    return found


def leave_by(browser: WebDriver, script: str) -> None:
    """Let a script of the page leave it, once the driver has its reply: a page that goes takes the reply with it."""
    browser.execute_script(f"setTimeout(() => {script})")
