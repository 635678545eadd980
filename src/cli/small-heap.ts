/**
 * Lets the heap grow by half at a time, and the place for new objects not at all. The engine grows both much faster, for
 * programs that stay; this one reads, calculates, writes and ends, and so takes a quarter less memory in about the same time.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=50');
