/** Everything the server sends and takes, by the names of its contract: `Schemas['DisclosureView']`. */
import type { components } from './schema';

export type Schemas = components['schemas'];
