import fc from 'fast-check';

/** The same random inputs in each run, so that a verdict is one of the code: SEED=$RANDOM tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 2025) });
