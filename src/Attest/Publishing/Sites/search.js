"use strict";
// Looks words up in the scripts beside this one, which a page may load from a folder too. Words are cut as they were for the index: letters and digits, lower case, without diacritics.
{
  const page = 20, classes = 8, title = 7, letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const waiting = new Map(), loaded = new Map();
  const take = (name, value) => { waiting.get(name)?.(value); waiting.delete(name); };
  const load = (name, file) => {
    if (!loaded.has(name)) loaded.set(name, new Promise((done, fail) => {
      waiting.set(name, done);
      const script = document.createElement("script");
      script.src = "search/" + file + ".js";
      script.onerror = () => { loaded.delete(name); fail(new Error(file)); };
      document.head.append(script);
    }));
    return loaded.get(name);
  };
  window.attestIndex = (count, length, first, years) => take("index", { count, length, first, years });
  window.attestList = (number, reports) => take("list " + number, reports);
  window.attestWords = (number, words) => take("words " + number, words);
  window.attestText = (address, passages) => take("text " + address, passages);

  const cut = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu)?.map(word => word.slice(0, 40)) ?? [];
  const read = (coded, from) => {
    const found = new Map();
    let number = 0, value = 0, shift = 0;
    for (let at = from; at < coded.length; at++) {
      const letter = letters.indexOf(coded[at]);
      if (letter < 32) { value += letter * 2 ** shift; shift += 5; continue; }
      value += (letter - 32) * 2 ** shift;
      number += Math.floor(value / classes);
      found.set(number, value % classes);
      value = shift = 0;
    }
    return found;
  };
  // The shard of a word is the last that begins at or before it; words that only begin alike may stand in the next ones too.
  const shardsOf = (index, word, isPart) => {
    let low = 0, high = index.first.length;
    while (low < high) { const middle = (low + high) >> 1; if (index.first[middle] <= word) low = middle + 1; else high = middle; }
    const shards = [Math.max(0, low - 1)];
    while (isPart && low < index.first.length && index.first[low].startsWith(word)) shards.push(low++);
    return shards;
  };
  // A word as it stands; the last one of a query, which may be unfinished, and a plural too.
  const reportsOf = async (index, word, isPart) => {
    const found = new Map();
    for (const shard of shardsOf(index, word, isPart)) {
      const lines = (await load("words " + shard, "words-" + shard)).split("\n");
      for (const line of lines) {
        const end = line.indexOf(" "), said = line.slice(0, end);
        if (said !== word && !(isPart ? said.startsWith(word) : said === word + "s" || said + "s" === word)) continue;
        for (const [report, often] of read(line, end + 1)) found.set(report, Math.max(found.get(report) ?? 0, said === word ? often : often * .8));
      }
    }
    return found;
  };
  const rank = (index, sets) => {
    const scores = new Map();
    for (const set of sets) {
      const rare = Math.log(1 + index.count / (1 + set.size));
      for (const [report, often] of set) {
        const known = scores.get(report) ?? { hits: 0, score: 0 };
        scores.set(report, { hits: known.hits + 1, score: known.score + rare * (1 + often / 2) });
      }
    }
    return scores;
  };
  const within = (index, from, to) => {
    const start = to ? index.years.find(([year]) => year <= to)?.[1] ?? index.count : 0;
    const past = from ? index.years.find(([year]) => year < from)?.[1] ?? index.count : index.count;
    return report => report >= start && report < past;
  };
  const find = async ({ q, state, from, to }) => {
    const index = await load("index", "index"), words = [...new Set(cut(q))];
    const sets = await Promise.all(words.map((word, at) => reportsOf(index, word, at === words.length - 1 && word.length > 2 && !/\s$/.test(q))));
    const inYears = within(index, Number(from), Number(to));
    const ofState = state ? new Set([...await reportsOf(index, state.toLowerCase(), false)].filter(([, often]) => often === title).map(([report]) => report)) : null;
    const all = [...rank(index, sets)].filter(([report]) => inYears(report) && (!ofState || ofState.has(report)));
    const best = all.filter(([, found]) => found.hits === sets.length);
    return { index, words, isWhole: best.length > 0, reports: (best.length ? best : all).sort(([a, x], [b, y]) => y.hits - x.hits || y.score - x.score || a - b).map(([report]) => report) };
  };

  const add = (parent, name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    parent.append(element);
    return element;
  };
  // Parts of words as written that were asked for, marked.
  const marked = (text, words) => {
    const parts = [];
    let at = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const said = cut(match[0])[0] ?? "";
      if (!words.some((word, place) => said === word || said === word + "s" || said + "s" === word || (place === words.length - 1 && word.length > 2 && said.startsWith(word)))) continue;
      const mark = document.createElement("mark");
      mark.textContent = match[0];
      parts.push(text.slice(at, match.index), mark);
      at = match.index + match[0].length;
    }
    return [parts, parts.length / 2, text.slice(at)];
  };
  const show = async (results, found, from) => {
    const lists = await Promise.all([...new Set(found.reports.slice(from, from + page).map(report => Math.floor(report / found.index.length)))].map(async number => [number, await load("list " + number, "list-" + number)]));
    const byNumber = new Map(lists);
    for (const report of found.reports.slice(from, from + page)) {
      const [address, state, label] = byNumber.get(Math.floor(report / found.index.length))[report % found.index.length];
      const item = add(results, "li", {}), heading = add(item, "h2", {});
      add(heading, "a", { href: address + ".html" }, state + " " + label);
      load("text " + address, address).then(passages => {
        const best = passages.map(([anchor, words], at) => [anchor, ...marked(words, found.words), at]).filter(([, , hits]) => hits > 0).sort((a, b) => b[2] - a[2] || a[4] - b[4]).slice(0, 2);
        for (const [anchor, parts, , rest] of best) add(add(item, "p", {}), "a", { href: address + ".html#" + anchor }, ...parts, rest);
      }).catch(() => {});
    }
  };
  const form = document.getElementById("search"), status = document.getElementById("found"), results = document.getElementById("results");
  const run = async () => {
    const asked = Object.fromEntries(new URLSearchParams(location.search));
    for (const field of form.elements) if (field.name && asked[field.name]) field.value = asked[field.name];
    if (!cut(asked.q ?? "").length) return;
    status.textContent = attestSays.looking;
    try {
      const found = await find({ state: "", from: "", to: "", ...asked });
      const count = found.reports.length;
      status.textContent = count === 0 ? attestSays.none : (found.isWhole ? "" : attestSays.some + " ") + (count === 1 ? attestSays.one : attestSays.many.replace("{0}", count.toLocaleString(document.documentElement.lang)));
      let from = 0;
      await show(results, found, from);
      if (count <= page) return;
      const more = add(results.parentElement, "button", { type: "button" }, attestSays.more);
      results.after(more);
      more.addEventListener("click", async () => {
        from += page;
        await show(results, found, from);
        if (from + page >= count) more.remove();
      });
    } catch {
      status.textContent = attestSays.failed;
    }
  };
  if (form) run();
}
