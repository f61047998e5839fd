// The same job in plain JavaScript, as the measure to compare with: asks the same questions in the same order, parses the
// same bytes, orders the items by day and draws the same number of rows. No more than that.
// It runs in a page of the portal's origin; `limit` is the page size that the portal itself used, and `tokens` holds one
// for each source that concerns the person, had beforehand.
async function baseline(limit, tokens) {
  const { sources } = await (await fetch("/sources.json")).json();
  const items = [];
  const asked = new Set();
  const knowers = sources.filter((source) => source.relations);
  const answers = knowers.map(async (source) => (await ask(source, "relations")).items.map((item) => item.source));
  const everyone = Promise.all(sources.filter((source) => source.everyone || source.relations).map(fetchSource));
  const named = new Set((await Promise.all(answers)).flat());
  await Promise.all(sources.filter((source) => named.has(source.id)).map(fetchSource));
  await everyone;
  items.sort((one, other) => other.at - one.at);
  draw(items.slice(0, 80));
  performance.mark("baseline:settled");

  async function fetchSource(source) {
    if (asked.has(source.id)) return;
    asked.add(source.id);
    await Promise.all(source.resources.map((resource) => fetchList(source, resource)));
  }

  async function fetchList(source, resource) {
    let cursor = null;
    do {
      const query = `limit=${limit}` + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : "");
      const answer = await ask(source, `${resource}?${query}`);
      const isFirst = items.length === 0;
      for (const item of answer.items) {
        const at = item.updated ?? item.date ?? item.due ?? item.start ?? item.at ?? item.received ?? item.from ?? item.changed;
        items.push({ title: item.title, authority: source.name.da, at: new Date(at).getTime() });
      }
      if (isFirst && items.length > 0) {
        draw(items.slice(0, 40));
        performance.mark("baseline:first-item");
      }
      cursor = answer.next;
    } while (cursor);
  }

  async function ask(source, question) {
    const headers = { Authorization: `Bearer ${tokens[source.id]}` };
    return (await fetch(`${source.base}overblik/v1/${question}`, { headers })).json();
  }

  function draw(rows) {
    document.body.replaceChildren(
      ...rows.map(({ title, authority, at }) => {
        const row = document.createElement("p");
        row.textContent = `${new Date(at).toLocaleDateString("da-DK")} ${title} ${authority}`;
        return row;
      }),
    );
  }
}
