"""Python asked in the page’s own worker."""

from selenium.webdriver.remote.webdriver import WebDriver

from support.browser.host import Host
from support.cases import Case


def in_worker(browser: WebDriver, at: Host, asked: list[Case]) -> object:
    """Return what the worker answers, in the order it was asked."""
    # What hires one is for no page to call.
    at.faults[DOOR] = lambda script: script + b"export { ALONE, Employee };"
    browser.get(at.url)
    browser.set_script_timeout(90)
    return browser.execute_async_script(ASK, asked)


DOOR = "python/scorer.js"
ASK = """
const [cases, done] = arguments;
const kit = new URL(document.querySelector('[data-kit]').dataset.kit, document.baseURI);
import(new URL('python/scorer.js', kit)).then(({Employee, ALONE}) => {
  const results = [];
  const worker = new Employee(ALONE, '', ({id, result, error}) => {
    if (error) done(error);
    if (id === undefined) return;
    results[id] = result;
    if (Object.keys(results).length === cases.length) { worker.dismiss(); done(results); }
  }, done);
  cases.forEach(([instrument, responses], id) => worker.ask({id, name: 'score_form', given: [instrument, responses]}));
}, (problem) => done(String(problem)));
"""
