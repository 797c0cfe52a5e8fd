import process from 'node:process';

/** The processor's seconds that work takes: what else runs on the machine adds little to them. */
export function measureSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
