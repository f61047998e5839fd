// @ts-check
// The reference's payloads, made by its own generator and held to the digest and the answers that its description names.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { required } from "../../simulator.mjs";

/** The folder of the reference. */
export const reference = resolve(required("OVERBLIK_JSREF"));

/** @type {Record<number, { digest: string, check: object }>} */
const known = {
  10_000: {
    digest: "92a0c81361e060f94257c96d1d6b4e3cecb78ff3e3f26d03459f950a41d5dc8a",
    check: { n: 10_000, uniq: 9_701, groups: 1_416, hits: [1032, 154, 168, 0, 113, 9663], cents: 126_401_675, fnv1a: 1_827_779_916 },
  },
  100_000: {
    digest: "bd05ac3d99b4dd028d10192f99440447b2b06cf8d46f3c98d5607604010095d5",
    check: { n: 100_000, uniq: 97_062, groups: 1_461, hits: [10590, 1626, 1671, 0, 1303, 96711], cents: 1_216_252_844, fnv1a: 4_103_919_624 },
  },
};

/** Where they lie, and the answers to the job on them. @param {number} items */
export function payloads(items) {
  const folder = resolve("target/bench/payloads", String(items));
  const { digest, check } = known[items];
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) execFileSync(process.execPath, [join(reference, "gen.mjs"), String(items), folder]);
  const made = JSON.parse(readFileSync(manifest, "utf8")).sha256;
  if (made !== digest) throw new Error(`the payloads of ${items} items are other ones: ${made}`);
  return { folder, check };
}
