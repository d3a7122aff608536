import type { Feature } from './feature';
import { MODULES } from './modules';

const found = import.meta.glob<Feature>('../features/*/feature.{ts,tsx}', { eager: true, import: 'default' });

/** Every feature, in the order of the modules. */
export const features: readonly Feature[] = Object.values(found).sort(
  (one, other) => MODULES.indexOf(one.module) - MODULES.indexOf(other.module),
);
