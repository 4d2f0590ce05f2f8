// Only a browser that knows no modules fetches this, one from before 2018; so it is written as such a browser reads it.
(function () {
  var each = Array.prototype.forEach;
  each.call(document.querySelectorAll("[data-when-not-started]"), function (/** @type {Element} */ notice) {
    notice.removeAttribute("hidden");
  });
  each.call(document.querySelectorAll("details.paper-key"), function (/** @type {Element} */ key) {
    key.setAttribute("open", "");
  });
})();
