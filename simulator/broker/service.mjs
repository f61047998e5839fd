// @ts-check
// Puts the parts together: the provider, what surrounds its answers, the login page, and the address they have.
import { allowPortalOnly, cacheDiscovery, endWithBrowser, errUnderFault, wait } from "./answers.mjs";
import { control } from "./control.mjs";
import { errorPage } from "./error_page.mjs";
import { Faults } from "./faults.mjs";
import { Gate } from "./gate.mjs";
import { answerLogOut } from "./log_out.mjs";
import { login } from "./login.mjs";
import { style } from "./page.mjs";
import { Persons } from "./persons.mjs";
import { provider } from "./provider.mjs";
import { Requests } from "./requests.mjs";

/** Starts it; when this returns, it answers. @param {import("./main.mjs").Configuration} configuration */
export async function start(configuration) {
  const { persons: listed, portal_origins: origins, port } = configuration;
  const [faults, requests, persons] = [new Faults(), new Requests(), new Persons(listed)];
  const refuse = errorPage(origins);
  const service = provider(configuration, persons, faults, refuse);
  service.on("server_error", (_, error) => console.error(error));
  // The first surrounds the next, and the last the library's own routes.
  const around = [requests.write, wait(faults), endWithBrowser, allowPortalOnly(origins), cacheDiscovery];
  const within = [errUnderFault(faults), style, login(service, persons, origins, refuse), answerLogOut];
  for (const middleware of [...around, ...within]) service.use(middleware);
  const gate = new Gate(service.callback(), port);
  await gate.open();
  return control(faults, requests, gate);
}
