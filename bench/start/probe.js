// Runs in every measured page before the page's own scripts, and tells the host once all is seen. `plan.touch`:
// "at once", as soon as a script hears the form; "early", before one does; "when told"; or "never".
(() => {
  const { plan } = window;
  const seen = { tasks: [], submits: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });
  const one = (selector) => document.querySelector(`self-check ${selector}`);
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

  async function tell() {
    // Long tasks are told of with a delay.
    await pause(250);
    await fetch("/seen", { method: "POST", body: JSON.stringify(seen) });
  }

  // The first frame that holds a radio: from here on the browser lets it be chosen.
  function frame() {
    const radio = one("input[type=radio]");
    if (!radio?.getClientRects().length) return requestAnimationFrame(frame);
    seen.there = performance.now();
    if (plan.touch === "early") radio.click();
    if (plan.touch === "never") tell();
    else begin();
  }
  requestAnimationFrame(frame);

  // A page shows the button once its script hears the form.
  const hearing = new MutationObserver(() => {
    if (one("[type=submit]")?.hidden !== false) return;
    hearing.disconnect();
    seen.heard = performance.now();
    begin();
  });
  hearing.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden"] });

  function begin() {
    if (!seen.there || !seen.heard) return;
    // In a task of its own, so that a long one can be told to come before or after the touch.
    if (plan.touch === "at once") setTimeout(act);
    if (plan.touch === "when told") window.act = act;
    if (plan.touch === "early") setTimeout(lookBack, 500);
  }

  function lookBack() {
    seen.kept = one("input[type=radio]").checked;
    tell();
  }

  async function act() {
    seen.touched = performance.now();
    [...document.querySelectorAll("self-check .item")].forEach((item, number) => {
      item.querySelectorAll("input")[(number * number) % 5].click();
    });
    seen.result = (await submit()).to;
    seen.words = one(".headline").textContent;
    seen.scores = [...one(".scores").querySelectorAll("td")].flatMap((cell) => cell.textContent.match(/\d\.\d/) ?? []);
    for (let time = 0; time < plan.again; time++) {
      await pause(100);
      const { from, to } = await submit();
      seen.submits.push(to - from);
    }
    await tell();
  }

  async function submit() {
    const from = performance.now();
    const result = nextResult();
    one("form.items").requestSubmit();
    return { from, to: await result };
  }

  function nextResult() {
    return new Promise((resolve) => {
      const watching = new MutationObserver(() => {
        if (!one(".result .headline")?.textContent) return;
        watching.disconnect();
        resolve(performance.now());
      });
      watching.observe(one(".result"), { subtree: true, childList: true });
    });
  }
})();
