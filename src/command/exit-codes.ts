/** What the command ends with; `shanghai-sti --help` and the guides say the same. */
export const exitCodes = {
  /** Done, and everything is as it should be. */
  ok: 0,
  /** Done, and the answer is no: an audit or a verification that fails, a bad record under `--strict`. */
  no: 1,
  /** Not done: a wrong argument, a file that cannot be read or written. */
  usage: 2,
  /** A fault of the program itself; its trace is on stderr. */
  fault: 70,
  /** The reader closed the pipe: 128 and the number of SIGPIPE, as of any filter that this ends. */
  closed: 141,
} as const;
