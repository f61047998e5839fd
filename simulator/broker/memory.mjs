// @ts-check
// Where `oidc-provider` keeps sessions, grants and tokens: in this process, until they expire or it ends.
// The library's own store forgets the oldest beyond a thousand, which a day of tests has many times over.

/** @typedef {Record<string, any>} Payload */

/** How many things are kept before those that have expired are looked for. */
const TIDY_EVERY = 1_000;

/** @type {Map<string, { payload: Payload, until: number }>} */
const kept = new Map();
let untilTidying = TIDY_EVERY;

function tidy() {
  untilTidying = TIDY_EVERY;
  const now = Date.now();
  for (const [key, { until }] of kept) if (until <= now) kept.delete(key);
}

export class Memory {
  #model;

  /** @param {string} model the kind of thing, which each have an instance */
  constructor(model) {
    this.#model = model;
  }

  /** @param {string} id */
  #key(id) {
    return `${this.#model}:${id}`;
  }

  /** @param {string} id @param {Payload} payload @param {number} [expiresIn] in seconds */
  async upsert(id, payload, expiresIn) {
    if (--untilTidying === 0) tidy();
    const until = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000;
    kept.set(this.#key(id), { payload, until });
  }

  /** @param {string} id @returns {Promise<Payload | undefined>} */
  async find(id) {
    const found = kept.get(this.#key(id));
    return found && found.until > Date.now() ? found.payload : undefined;
  }

  /** @param {string} uid @returns {Promise<Payload | undefined>} */
  async findByUid(uid) {
    return this.#all().find(([, payload]) => payload.uid === uid)?.[1];
  }

  /** Nobody logs in by a code from another device here. @returns {Promise<undefined>} */
  async findByUserCode() {
    return undefined;
  }

  /** @param {string} id */
  async consume(id) {
    const found = await this.find(id);
    if (found) found.consumed = Math.floor(Date.now() / 1000);
  }

  /** @param {string} id */
  async destroy(id) {
    kept.delete(this.#key(id));
  }

  /** @param {string} grantId */
  async revokeByGrantId(grantId) {
    for (const [key, payload] of this.#all()) if (payload.grantId === grantId) kept.delete(key);
  }

  /** Everything of this kind that has not expired. @returns {[string, Payload][]} */
  #all() {
    const [start, now] = [this.#key(""), Date.now()];
    return [...kept]
      .filter(([key, { until }]) => key.startsWith(start) && until > now)
      .map(([key, { payload }]) => [key, payload]);
  }
}
