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
