// The same job in plain JavaScript, as the measure to compare with: asks the same questions, parses the
// same bytes, orders the items by day and draws the same number of rows. No more than that.
// It runs in a page of the portal's origin; `limit` is the page size that the portal itself used.
async function baseline(limit) {
  const { sources } = await (await fetch("/sources.json")).json();
  const items = [];
  await Promise.all(sources.flatMap((source) => source.resources.map((resource) => fetchList(source, resource))));
  items.sort((one, other) => other.at - one.at);
  draw(items.slice(0, 80));
  performance.mark("baseline:settled");

  async function fetchList(source, resource) {
    let cursor = null;
    do {
      const query = `limit=${limit}` + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : "");
      const answer = await (await fetch(`${source.base}overblik/v1/${resource}?${query}`)).json();
      const isFirst = items.length === 0;
      for (const item of answer.items) {
        const at = item.updated ?? item.date ?? item.due ?? item.start ?? item.at;
        items.push({ title: item.title, authority: source.name.da, at: new Date(at).getTime() });
      }
      if (isFirst && items.length > 0) {
        draw(items.slice(0, 40));
        performance.mark("baseline:first-item");
      }
      cursor = answer.next;
    } while (cursor);
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
