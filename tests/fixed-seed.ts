// The random values of the property tests are the same in every run, so that a change alone decides whether they pass;
// `npm run fuzz` tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_201_110 });
