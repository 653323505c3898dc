// Missiles and drones that are stopped: who stops one answers whoever fired it.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';
