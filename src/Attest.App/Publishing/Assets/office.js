// Passkeys: asks the device for one and sends its answer with the form. Without this script, or where the browser knows no passkeys, the forms stay hidden and the password opens the office.
"use strict";
{
  const read = { get: "parseRequestOptionsFromJSON", create: "parseCreationOptionsFromJSON" };
  const ask = async form => {
    const options = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!options.ok) throw new Error(String(options.status));
    const publicKey = PublicKeyCredential[read[form.dataset.passkey]](await options.json());
    const credential = await navigator.credentials[form.dataset.passkey]({ publicKey });
    form.elements.credential.value = JSON.stringify(credential);
    form.submit();
  };
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!window.PublicKeyCredential?.[read[form.dataset.passkey]]) continue;
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      ask(form).catch(() => { form.querySelector("[role=status]").textContent = form.dataset.failed; });
    });
  }
}
// Drafts: keeps a paragraph ten seconds after the last key, and says when the server has acknowledged it. What was not acknowledged is kept with the button, as without this script.
{
  const wait = 10000;
  const keep = async form => {
    const sent = form.elements.text.value;
    const status = form.querySelector("[role=status]");
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) throw new Error(String(answer.status));
      const saved = await answer.json();
      const isUntouched = form.elements.text.value === sent;
      // What somebody else wrote is shown before the next save counts as made from it; where it cannot be, the next save is brought together with it again.
      if (saved.outcome === "kept" || (saved.outcome === "merged" && isUntouched)) {
        form.elements.revision.value = saved.revision;
        if (isUntouched) form.elements.text.value = saved.text;
      }
      if (isUntouched) delete form.dataset.open;
      status.textContent = { kept: form.dataset.kept, merged: form.dataset.merged }[saved.outcome] ?? form.dataset.beside;
    } catch {
      status.textContent = form.dataset.failed;
      form.timer = setTimeout(keep, wait, form);
    }
  };
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    form.addEventListener("input", () => {
      form.dataset.open = "";
      form.querySelector("[role=status]").textContent = form.dataset.failed;
      clearTimeout(form.timer);
      form.timer = setTimeout(keep, wait, form);
    });
    form.addEventListener("submit", () => { clearTimeout(form.timer); delete form.dataset.open; });
  }
  window.addEventListener("beforeunload", event => { if (document.querySelector("form[data-open]")) event.preventDefault(); });
}
