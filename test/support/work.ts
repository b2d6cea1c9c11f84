import { Session } from 'node:inspector';
import v8 from 'node:v8';

const compilers = ['opt', 'sparkplug'];

/**
 * How much a call does, counted and not timed: how often the blocks of code in `src` ran, by V8's own coverage. The
 * same input gives the same number, however slow or busy the machine is. What runs inside the engine (one search by a
 * regular expression, one `indexOf`) counts as the block that calls it.
 */
export async function workOf(call: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  // compiled code leaves blocks out of the count
  for (const compiler of compilers) v8.setFlagsFromString(`--no-${compiler}`);
  const post = <Result>(method: string, params?: object): Promise<Result> =>
    new Promise((resolve, reject) => {
      session.post(method, params, (error, result) => (error ? reject(error) : resolve(result as Result)));
    });
  try {
    await post('Profiler.enable');
    await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    call();
    const { result } = await post<{ result: readonly Script[] }>('Profiler.takePreciseCoverage');
    const blocks = result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
    return blocks.reduce((sum, { count }) => sum + count, 0);
  } finally {
    await post('Profiler.stopPreciseCoverage');
    session.disconnect();
    for (const compiler of compilers) v8.setFlagsFromString(`--${compiler}`);
  }
}

/** The coverage of one script, as far as it is read here. */
interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

/**
 * How many times as much work `call` does on an input that is ten times as long: 1 where the length does not matter, 10 where the
 * work grows with it, 100 where it grows with its square.
 */
export async function growthOfWork(call: (length: number) => unknown, length: number): Promise<number> {
  call(length); // tables that are built at first use are not work of this input
  const [short, long] = [await workOf(() => call(length)), await workOf(() => call(10 * length))];
  if (short === 0) throw new Error('no block of code in src ran');
  return long / short;
}
