"use strict";
// Makes the tables sortable and, where they are long, shows them page by page. Without it, everything else can be read.
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const source = table.dataset.rows && document.getElementById(table.dataset.rows);
  const rows = source ? JSON.parse(source.textContent) : Array.from(body.rows, row => Array.from(row.cells, cell => cell.textContent));
  const size = 1000;
  let first = 0;
  let pager = null;

  const show = () => {
    const fresh = document.createDocumentFragment();
    for (const values of rows.slice(first, first + size)) {
      const row = document.createElement("tr");
      for (const value of values) {
        const cell = row.insertCell();
        cell.dir = "auto";
        cell.textContent = value;
      }
      fresh.append(row);
    }
    body.replaceChildren(fresh);
    if (pager) {
      const last = Math.min(first + size, rows.length);
      pager.text.textContent = `${first + 1} to ${last} of ${rows.length}`;
      pager.back.disabled = first === 0;
      pager.next.disabled = last === rows.length;
    }
  };

  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      rows.sort((a, b) => {
        if (!a[column] || !b[column]) return !a[column] - !b[column]; // empty ones come last
        return down ? collator.compare(b[column], a[column]) : collator.compare(a[column], b[column]);
      });
      first = 0;
      show();
    });
  });

  if (source) {
    const bar = document.createElement("div");
    bar.className = "pager";
    const move = (label, by) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        first += by;
        show();
        table.parentElement.scrollTop = 0;
      });
      return button;
    };
    pager = { back: move("Previous", -size), text: document.createElement("span"), next: move("Next", size) };
    pager.text.setAttribute("role", "status");
    bar.append(pager.back, pager.text, pager.next);
    table.parentElement.nextElementSibling.replaceWith(bar);
    show();
  }
}
