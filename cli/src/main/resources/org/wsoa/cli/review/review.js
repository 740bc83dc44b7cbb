"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const every = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const data = (id) => JSON.parse(byId(id).textContent);

  // ---- values and their places -------------------------------------------------------------

  const gather = (map, key, element) => map.has(key) ? map.get(key).push(element) : map.set(key, [element]);
  // JSON Pointers in a list are percent-encoded, since members can have spaces in their names
  const pointersOf = (place) => place.dataset.pointers.split(" ").map(decodeURIComponent);
  const values = new Map();
  const places = new Map();
  every("[data-pointer]").forEach((element) => gather(values, element.dataset.pointer, element));
  const spots = every("[data-pointers]");
  spots.forEach((spot) => pointersOf(spot).forEach((pointer) => gather(places, pointer, spot)));

  /** The pointer itself, or the closest one above it that was read somewhere. */
  const closestRead = (pointer) => {
    let up = pointer;
    while (up && !places.has(up)) up = up.slice(0, up.lastIndexOf("/"));
    return up;
  };
  const entityOf = (pointer) => pointer.split("/").slice(0, 3).join("/");

  let pinned = { values: [], places: [] };
  let shown = pinned;
  let flash = null;

  const show = (next) => {
    for (const element of [...shown.values, ...shown.places]) element.classList.remove("lit");
    for (const element of [...next.values, ...next.places]) element.classList.add("lit");
    shown = next;
  };
  const fromValue = (element) => {
    const pointer = element.dataset.pointer;
    return { values: [element], places: places.get(closestRead(pointer)) || [] };
  };
  const fromSpot = (spot) => {
    const pointers = pointersOf(spot);
    const precise = pointers.filter((pointer) => pointer !== entityOf(pointer));
    const lit = (precise.length ? precise : pointers).flatMap((pointer) => values.get(pointer) || []);
    return { values: lit, places: [spot] };
  };
  const intoView = (element) => {
    if (element) element.scrollIntoView({ block: "center", inline: "center" });
  };
  const drop = () => {
    if (flash) flash.remove();
    flash = null;
    pinned = { values: [], places: [] };
    show(pinned);
  };
  const pin = (next) => {
    drop();
    pinned = next;
    show(next);
  };
  /** Of an entity's places that of its words: the row is around it. */
  const mainPlace = (pointer, lit) => {
    for (const member of ["/text", "/title", "/name"]) {
      const found = places.get(pointer + member);
      if (found) return found[0];
    }
    return lit[0];
  };
  const goToPlace = (element) => {
    const next = fromValue(element);
    pin(next);
    intoView(mainPlace(element.dataset.pointer, next.places));
  };
  const goToValue = (spot) => {
    const next = fromSpot(spot);
    const first = next.values[0];
    if (first) {
      const entry = first.closest(".entry");
      if (entry && (entry.hidden || entry.closest("[hidden]"))) byId("filter").reset();
      const details = first.closest("details");
      if (details) details.open = true;
    }
    pin(next);
    intoView(first);
    return first;
  };

  const pointed = (event) => event.target.closest("[data-pointers], [data-pointer]");
  document.addEventListener("pointerover", (event) => {
    const element = pointed(event);
    if (!element || element.closest("#about") === element) show(pinned);
    else show(element.dataset.pointers === undefined ? fromValue(element) : fromSpot(element));
  });
  document.addEventListener("click", (event) => {
    const find = event.target.closest("[data-find]");
    const jump = event.target.closest(".jump");
    if (find) goToPlace(find.closest("[data-pointer]"));
    else if (jump) goToDoubt(jump);
    else if (!event.target.closest("button, a, input, select, textarea, label, summary, dialog")) {
      const element = pointed(event);
      if (!element || element.id === "about") return;
      if (element.dataset.pointers === undefined) goToPlace(element);
      else goToValue(element);
    }
  });

  /** Lights the place that a diagnostic names, which need not be one where a value was read. */
  const goToDoubt = (jump) => {
    const pointers = jump.dataset.read ? jump.dataset.read.split(" ").map(decodeURIComponent) : [];
    const lit = pointers.flatMap((pointer) => values.get(pointer) || []);
    const cell = jump.dataset.cell && byId(jump.dataset.cell);
    const page = byId("page-" + jump.dataset.page);
    const drawing = page && page.querySelector(".over");
    pin({ values: lit, places: cell ? [cell] : [] });
    if (drawing && jump.dataset.box) {
      const [x0, y0, x1, y1] = jump.dataset.box.split(" ").map(Number);
      flash = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      const edges = { x: x0, y: y0, width: x1 - x0, height: y1 - y0, class: "spot lit" };
      for (const [name, value] of Object.entries(edges)) flash.setAttribute(name, value);
      drawing.append(flash);
    }
    intoView(cell || flash || page);
  };

  // ---- keys --------------------------------------------------------------------------------

  const focus = (element) => {
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  const focusSpot = (spot) => {
    spots.forEach((other) => { if (other.tabIndex === 0 && other !== spot) other.tabIndex = -1; });
    spot.tabIndex = 0;
    focus(spot);
    show(fromSpot(spot));
    spot.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  if (spots.length) spots[0].tabIndex = 0;
  const forward = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || byId("editor").open) return;
    const target = event.target;
    if (event.key === "Escape") {
      drop();
    } else if (target.matches("[data-pointers]")) {
      const next = spots[spots.indexOf(target) + (forward[event.key] || 0)];
      if (event.key === "Enter" || event.key === " ") {
        const value = goToValue(target);
        if (value) focus(value.closest(".entry") || value);
      } else if (forward[event.key] && next) focusSpot(next);
      else return;
      event.preventDefault();
    } else if (target.matches("[data-pointer]")) {
      const entry = target.closest(".entry") || target;
      const within = [entry, ...every("[data-pointer]", entry)];
      const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = way && within[within.indexOf(target) + way];
      if (event.key === "Enter") {
        goToPlace(target);
        if (shown.places.length) focusSpotQuietly(mainPlace(target.dataset.pointer, shown.places));
      } else if (next) {
        focus(next);
        show(fromValue(next));
        next.scrollIntoView({ block: "nearest" });
      } else return;
      event.preventDefault();
    }
  });
  /** The next Tab or arrow in the document goes on from here. */
  const focusSpotQuietly = (spot) => {
    spots.forEach((other) => { if (other.tabIndex === 0) other.tabIndex = -1; });
    spot.tabIndex = 0;
  };

  // ---- the size of pages -------------------------------------------------------------------

  let zoom = 100;
  every("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
    zoom = Math.min(400, Math.max(50, zoom + 25 * Number(button.dataset.zoom)));
    byId("sheets").style.width = zoom + "%";
  }));

  // ---- the filter --------------------------------------------------------------------------

  const filter = byId("filter");
  const entries = every(".listed");
  const groups = every(".group");
  const searched = new Map();
  const words = (entry) => {
    if (!searched.has(entry)) searched.set(entry, entry.textContent.toLowerCase());
    return searched.get(entry);
  };
  const applyFilter = () => {
    const text = filter.elements.text.value.trim().toLowerCase();
    const owner = filter.elements.owner.value;
    const rating = filter.elements.rating.value.split(":");
    const from = filter.elements.from.value;
    const to = filter.elements.to.value;
    const unsure = filter.elements.unsure.checked;
    let count = 0;
    for (const entry of entries) {
      const seen = entry.dataset;
      const fits = (!text || words(entry).includes(text))
        && (!owner || seen.owners.split(" ").includes(owner))
        && (rating.length < 2 || seen[rating[0]] === rating[1] && (rating[1] || !seen.state))
        && (!from || seen.end >= from) && (!to || seen.end && seen.end <= to)
        && (!unsure || seen.unsure);
      entry.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const group of groups) group.hidden = !group.querySelector(".listed:not([hidden])");
    byId("shown").textContent = count + " of " + entries.length + " actions and outcomes";
  };
  filter.addEventListener("input", applyFilter);
  filter.addEventListener("submit", (event) => event.preventDefault());
  filter.addEventListener("reset", () => queueMicrotask(applyFilter));

  // ---- correcting --------------------------------------------------------------------------

  const schema = data("schema");
  const read = data("document");
  const corrected = new Map();   // pointer of an entity -> its changes
  let saved = true;

  const step = (key) => String(key).replace(/~/g, "~0").replace(/\//g, "~1");
  const steps = (pointer) => pointer.split("/").slice(1).map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
  const at = (pointer) => steps(pointer).reduce((value, key) => value === undefined ? undefined : value[key], read.plan);
  const resolve = (definition) => {
    if (!definition.$ref) return definition;
    const { $ref, ...own } = definition;
    const base = resolve(schema.$defs[$ref.split("/").pop()]);
    const properties = base.properties && { properties: { ...base.properties, ...own.properties } };
    return { ...base, ...own, ...properties };
  };
  const definitionAt = (pointer) => steps(pointer).reduce((definition, key) => resolve(
    definition.properties && definition.properties[key] || definition.items || definition.additionalProperties),
    resolve(schema.$defs.plan));

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  // What ties entities together, and whole lists of entities, is not changed in a form.
  const isFixed = (key) => /^id$|Ids?$/.test(key);
  const isEntities = (definition) => definition.type === "array" && /\/(person|forum|priority|issue|action|outcome|ratingScale)$/.test(definition.items.$ref || "");

  /** A form field for a value: an element, and how to read the value back; undefined when blank. */
  const field = (key, definition, value, label = key) => {
    const wanted = resolve(definition);
    const hint = wanted.description || "";
    if (isFixed(key)) {
      const fixed = element("div", { className: "fixed" }, element("span", {}, label), element("span", {}, [].concat(value || []).join(", ")));
      return { element: fixed, value: () => value };
    }
    if (wanted.enum) {
      const select = element("select", {}, ...["", ...wanted.enum].map((one) => element("option", { value: one, selected: one === (value || "") }, one)));
      return { element: element("label", { title: hint }, element("span", {}, label), select), value: () => select.value || undefined };
    }
    if (wanted.type === "array" && resolve(wanted.items).type === "string") {
      const before = value || [];
      const area = element("textarea", { value: before.join("\n") });
      const lines = () => area.value.split("\n").map((line) => line.trim()).filter(Boolean);
      return { element: element("label", { title: hint }, element("span", {}, label + ", one a line"), area), value: () => lines().length ? lines() : undefined };
    }
    if (wanted.type === "array") {
      const set = element("fieldset", {}, element("legend", {}, label));
      const items = [];
      const add = (item) => {
        const made = field("", wanted.items, item, label + " " + (items.length + 1));
        items.push(made);
        set.insertBefore(made.element, more);
      };
      const more = element("button", { type: "button" }, "One more");
      more.addEventListener("click", () => add(undefined));
      set.append(more);
      (value || []).forEach(add);
      return { element: set, value: () => {
        const list = items.map((item) => item.value()).filter((item) => item !== undefined);
        return list.length ? list : undefined;
      } };
    }
    if (wanted.properties || wanted.additionalProperties) {
      const set = element("fieldset", {}, element("legend", {}, label));
      const members = Object.entries(wanted.properties || {}).filter(([, member]) => member && !isEntities(member));
      const keys = members.length ? members : Object.keys(value || {}).map((one) => [one, wanted.additionalProperties]);
      const fields = keys.map(([one, member]) => [one, field(one, member, value && value[one])]);
      fields.forEach(([, one]) => set.append(one.element));
      return { element: set, value: () => {
        const object = Object.fromEntries(fields.map(([one, made]) => [one, made.value()]).filter(([, made]) => made !== undefined));
        return Object.keys(object).length ? object : undefined;
      } };
    }
    const isNumber = wanted.type === "number" || wanted.type === "integer";
    const input = wanted.format === "date" ? element("input", { type: "date", value: value || "" })
      : isNumber ? element("input", { type: "number", step: wanted.type === "integer" ? "1" : "any", value: value === undefined ? "" : value })
      : element("textarea", { value: value || "", rows: 1 });
    return { element: element("label", { title: hint }, element("span", {}, label), input), value: () => {
      if (input.value === (value === undefined ? "" : String(value))) return value;
      const text = input.value.trim();
      return text === "" ? undefined : isNumber ? Number(text) : text;
    } };
  };

  const isObject = (value) => value !== null && typeof value === "object";
  /** What has to be done to the old value to make it the new one, at the smallest places. */
  const changes = (path, before, after) => {
    if (before === undefined && after === undefined) return [];
    if (before === undefined) return [{ op: "add", path, value: after }];
    if (after === undefined) return [{ op: "remove", path, before }];
    const lists = Array.isArray(before) && Array.isArray(after);
    if (isObject(before) && isObject(after) && (!lists || before.length === after.length)) {
      return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .flatMap((key) => changes(path + "/" + step(key), before[key], after[key]));
    }
    return before === after ? [] : [{ op: "replace", path, before, value: after }];
  };

  const editor = byId("editor");
  let editing = null;
  const edit = (pointer, name) => {
    const list = corrected.get(pointer) || [];
    const value = applied(pointer, list);
    const made = field("", definitionAt(pointer), value, name);
    editing = { pointer, value: made.value };
    byId("editor-title").textContent = name;
    editor.querySelector(".fields").replaceChildren(made.element);
    editor.returnValue = "cancel";
    editor.showModal();
  };
  /** An entity with its changes made. */
  const applied = (pointer, list) => {
    const copy = structuredClone(at(pointer));
    for (const change of list) {
      const way = steps(change.path.slice(pointer.length));
      const last = way.pop();
      const holder = way.reduce((value, key) => value[key], copy);
      if (change.op === "remove") delete holder[last];
      else holder[last] = change.value;
    }
    return copy;
  };
  editor.addEventListener("close", () => {
    if (!editing) return;
    const { pointer, value } = editing;
    editing = null;
    if (editor.returnValue === "keep") keep(pointer, changesOf(pointer, value()));
    else if (editor.returnValue === "undo") keep(pointer, []);
  });
  const changesOf = (pointer, after) => {
    const before = at(pointer);
    if (pointer !== "") return changes(pointer, before, after || {});
    const members = Object.keys(after || {}).concat(Object.keys(before)).filter((key) => !isEntities(schema.$defs.plan.properties[key]));
    return [...new Set(members)].flatMap((key) => changes("/" + step(key), before[key], (after || {})[key]));
  };
  const plainly = (value) => value === undefined ? "nothing" : isObject(value) ? JSON.stringify(value) : String(value);
  const keep = (pointer, list) => {
    if (list.length) corrected.set(pointer, list);
    else corrected.delete(pointer);
    const holder = (values.get(pointer) || [])[0];
    if (holder) {
      every(":scope > .changes", holder).forEach((old) => old.remove());
      if (list.length) {
        holder.append(element("ul", { className: "changes" }, ...list.map((change) => element("li", {},
          change.path.slice(pointer.length + 1) + ": ", element("del", {}, plainly(change.before)), " ", element("ins", {}, plainly(change.value))))));
      }
    }
    told();
  };
  const headings = () => {
    const list = new Map();
    every(".meaning-choice").forEach((select) => {
      if (select.value !== select.dataset.was) list.set(select.dataset.heading, select.value);
    });
    return Array.from(list, ([heading, meaning]) => ({ heading, meaning }));
  };
  const told = () => {
    const count = Array.from(corrected.values()).reduce((sum, list) => sum + list.length, 0) + headings().length;
    saved = count === 0;
    byId("save").disabled = saved;
    byId("corrected").textContent = count === 0 ? "" : count + (count === 1 ? " correction, not saved yet" : " corrections, not saved yet");
  };
  every(".meaning-choice").forEach((select) => select.addEventListener("change", () => {
    every(".meaning-choice").filter((other) => other.dataset.heading === select.dataset.heading)
      .forEach((other) => { other.value = select.value; });
    told();
  }));
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-edit]");
    if (button) edit(button.dataset.edit, button.getAttribute("aria-label").replace(/^Correct /, ""));
  });

  /** A JSON Patch (RFC 6902). Each change is guarded by tests of what it is about, and of what was there. */
  const patch = () => Array.from(corrected).flatMap(([pointer, list]) => {
    const entity = at(pointer);
    const member = ["text", "title", "name", "id"].find((key) => entity[key] !== undefined);
    const anchor = pointer === "" || !member ? null : { op: "test", path: pointer + "/" + member, value: entity[member] };
    // the anchor itself last, or the tests of the others would fail
    const ordered = list.slice().sort((one, other) => Number(anchor && one.path === anchor.path) - Number(anchor && other.path === anchor.path));
    return ordered.flatMap((change) => {
      const tests = [];
      if (anchor && change.path !== anchor.path) tests.push(anchor);
      if (change.op !== "add") tests.push({ op: "test", path: change.path, value: change.before });
      const made = { op: change.op, path: change.path };
      if (change.op !== "remove") made.value = change.value;
      return [...tests, made];
    });
  });
  byId("save").addEventListener("click", () => {
    const file = {
      correctionsVersion: "1.0",
      source: { fileName: read.source.fileName, sha256: read.source.sha256 },
      planSha256: data("digest"),
      patch: patch(),
      headings: headings(),
    };
    const address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + "\n"], { type: "application/json" }));
    element("a", { href: address, download: "corrections.json" }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    saved = true;
    byId("corrected").textContent = "saved as corrections.json";
  });
  window.addEventListener("beforeunload", (event) => { if (!saved) event.preventDefault(); });
  byId("correcting").addEventListener("click", (event) => {
    const on = document.body.classList.toggle("correcting");
    event.currentTarget.setAttribute("aria-pressed", String(on));
  });
  every(".correcting-tools").forEach((tools) => { tools.hidden = false; });
})();
