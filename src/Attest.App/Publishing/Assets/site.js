// Opens a sentence's evidence beneath its paragraph instead of on its own page. Without this script the same link leads to the evidence page.
"use strict";
{
  const pages = new Map();
  const evidence = address => {
    if (!pages.has(address)) {
      pages.set(address, fetch(address).then(answer => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      }).then(text => new DOMParser().parseFromString(text, "text/html")));
    }
    return pages.get(address);
  };
  const close = link => {
    document.getElementById(link.getAttribute("aria-controls"))?.remove();
    link.setAttribute("aria-expanded", "false");
  };
  const open = async link => {
    const target = new URL(link.href);
    const page = await evidence(target.pathname);
    const card = page.getElementById(decodeURIComponent(target.hash.slice(1)));
    if (!card) throw new Error("no card");
    document.querySelectorAll("a.s[aria-expanded=true]").forEach(close);
    const copy = document.importNode(card, true);
    copy.querySelectorAll("[id]").forEach(element => element.removeAttribute("id"));
    copy.id = "card";
    copy.tabIndex = -1;
    link.closest(".para").after(copy);
    link.setAttribute("aria-controls", "card");
    link.setAttribute("aria-expanded", "true");
    copy.focus({ preventScroll: true });
    copy.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a.s");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (link.getAttribute("aria-expanded") === "true") close(link);
    else open(link).catch(() => location.assign(link.href));
  });
  document.addEventListener("keydown", event => {
    const link = event.key === "Escape" && document.querySelector("a.s[aria-expanded=true]");
    if (link) { close(link); link.focus(); }
  });
}
// A place of what was one page once: without this script its number in the contents is one step away from the words.
{
  const follow = () => {
    const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".parts .places");
    if (!place) return;
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let link = target;
    while (link && link.tagName !== "A") link = link.previousElementSibling;
    if (link) location.replace(link.href.split("#")[0] + location.hash);
  };
  follow();
  window.addEventListener("hashchange", follow);
}
// The name of a section in an old link: an address that led here does not send it on, so it is looked for among the sections of the report.
{
  const letters = text => text.toLowerCase().replace(/[^\p{L}]/gu, "");
  const name = decodeURIComponent(location.hash.slice(1));
  const link = letters(name) && !document.getElementById(name) &&
    [...document.querySelectorAll(".toc a[href*='#']")].find(section => letters(section.textContent).startsWith(letters(name)));
  if (link) location.replace(link.href);
}
// The review queue by keyboard: a letter leads to its button, link or form, Enter presses it, Ctrl and Enter record a form. Letters count only while the focus is in the queue and not in a field.
{
  const review = document.querySelector(".review");
  review?.addEventListener("keydown", event => {
    const form = event.target.closest("form");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("button[name=ruling]"));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    const target = review.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!target) return;
    event.preventDefault();
    const details = target.closest("details");
    if (details) {
      details.open = true;
      details.querySelector("textarea, select").focus();
    } else target.focus();
  });
  // Words selected in the text are the words that are sent.
  review?.querySelector("textarea")?.form.addEventListener("submit", event => {
    const words = event.target.elements.words;
    if (words.selectionEnd > words.selectionStart) words.value = words.value.slice(words.selectionStart, words.selectionEnd);
  });
}
// Copying what is to be passed on: the buttons are there only where copying is.
if (navigator.clipboard) document.querySelectorAll("button[data-copy]").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent).then(() => { button.dataset.done = ""; button.setAttribute("aria-pressed", "true"); }));
});
// The address decides the language; the one that the browser would rather have is only made to stand out among the others.
{
  const asked = navigator.languages.map(tag => document.querySelector(`.languages a[hreflang="${CSS.escape(tag.split("-")[0])}"]`)).find(link => link);
  if (asked && !asked.hasAttribute("aria-current")) asked.dataset.asked = "";
}
// In a copy without a server the words of a source have no page of their own: the place that the address names (RFC 5147, in code points) is marked in the whole text.
{
  const place = /^#char=(\d+),(\d+)$/.exec(location.hash);
  const text = place && document.querySelector(".source");
  if (text) {
    const points = Array.from(text.textContent);
    const mark = document.createElement("mark");
    const [from, to] = [Number(place[1]), Number(place[2])];
    mark.textContent = points.slice(from, to).join("");
    if (mark.textContent) {
      text.replaceChildren(points.slice(0, from).join(""), mark, points.slice(to).join(""));
      mark.scrollIntoView({ block: "center" });
    }
  }
}
