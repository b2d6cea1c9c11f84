import { result } from './app.mjs';

result.then(
  (value) => postMessage(value),
  (error) => postMessage(String(error)),
);
