// Makes the pages quicker to use; each of them does without it.
const main = () => document.getElementById("main");
const typing = (target) => target.matches("input, textarea, select");

// A mark under the pointer, or in focus, shows its records beside it; a record shows its marks.
function light(ids, on) {
  for (const id of ids) {
    document.getElementById(id)?.classList.toggle("lit", on);
    for (const mark of document.querySelectorAll(`.mark[data-records~="${CSS.escape(id)}"]`)) {
      mark.classList.toggle("lit", on);
    }
  }
}
function lit(event, on) {
  const mark = event.target.closest?.(".mark");
  const proof = event.target.closest?.(".proof");
  if (mark) {
    const ids = mark.dataset.records.split(" ");
    light(ids, on);
    const first = document.getElementById(ids[0]);
    if (on && first && matchMedia("(min-width: 50.01rem)").matches) {
      first.parentElement.scrollTo({ top: first.offsetTop - first.parentElement.offsetTop });
    }
  } else if (proof) {
    light([proof.id], on);
  }
}
for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  document.addEventListener(begin, (event) => lit(event, true));
  document.addEventListener(end, (event) => lit(event, false));
}

// "/" goes to the search, j and k from one entry to the next.
document.addEventListener("keydown", (event) => {
  if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("search-words").focus();
  } else if (event.key === "j" || event.key === "k") {
    const stops = [...main().querySelectorAll(".card h2 a, .mark, .reports .quote a")];
    const at = stops.indexOf(document.activeElement);
    const next = event.key === "j" ? at + 1 : at - 1;
    stops[Math.max(0, Math.min(stops.length - 1, next))]?.focus();
  }
});

// A file dropped where text is wanted is as good as its text.
document.addEventListener("dragover", (event) => event.target.matches("textarea") && event.preventDefault());
document.addEventListener("drop", async (event) => {
  const file = event.target.matches("textarea") && event.dataTransfer.files[0];
  if (file) {
    event.preventDefault();
    event.target.value = await file.text();
  }
});

// What came without a reload gets its shortcuts too.
document.addEventListener("parley:changed", () => window.htmx?.process(main()));
