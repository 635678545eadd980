// Loaded before a program of node (--import): writes its peak memory in MB to the file EFFECT_PEAK when it ends.
import { readFileSync, writeFileSync } from 'node:fs';

/** VmHWM is of this program alone; maxRSS may hold the size of the program that started it. */
function peak() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // Not on Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}

process.on('exit', () => writeFileSync(process.env['EFFECT_PEAK'] ?? '', String(peak())));
