import fc from 'fast-check';

// The same cases on every run, so that a red run can be run again; another seed finds other cases.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_123) });
