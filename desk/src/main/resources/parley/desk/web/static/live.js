// An open page shows what is filed without being loaded again, unless somebody writes on it or it shows an earlier time.
const earlier = new URLSearchParams(location.search).has("as-of");

async function show() {
  const main = document.getElementById("main");
  if (main.querySelector("textarea, [open]") || main.contains(document.activeElement)) {
    return;
  }
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("main");
  if (fresh && fresh.innerHTML !== main.innerHTML) {
    main.replaceChildren(...fresh.childNodes);
    document.dispatchEvent(new CustomEvent("parley:changed"));
  }
}

if (!earlier) {
  const events = new EventSource("/events");
  // not all open pages at once
  events.addEventListener("filed", () => setTimeout(show, Math.random() * 1500));
  addEventListener("pagehide", () => events.close());
}
