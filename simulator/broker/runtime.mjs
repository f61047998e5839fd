// @ts-check
// What `oidc-provider` expects of a newer Node than the oldest that the tests run on.

if (typeof URL.parse !== "function") {
  URL.parse = (address, base) => {
    try {
      return new URL(address, base);
    } catch {
      return null;
    }
  };
}
