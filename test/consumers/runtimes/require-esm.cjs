/** CommonJS that requires an ES module, which imports the package. */
const { result } = require('./module.mjs');

void result.then((value) => console.log(JSON.stringify(value)));
