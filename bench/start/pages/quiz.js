// What the plain pages share, put into each: hear the form, show what `score` says of it.
const root = document.querySelector("self-check");
const form = root.querySelector("form.items");
const { instrument } = root.dataset;

function hear(score) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const given = [...form.querySelectorAll(":checked")].map((radio) => [radio.name, Number(radio.value)]);
    show(await score(instrument, JSON.stringify(Object.fromEntries(given))));
  });
  form.querySelector("[type=submit]").hidden = false;
}

function show(html) {
  const result = root.querySelector(".result");
  result.innerHTML = html;
  form.hidden = true;
  result.hidden = false;
  result.querySelector(".headline").focus();
}
