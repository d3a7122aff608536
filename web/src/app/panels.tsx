import { Suspense } from 'react';
import { features } from './features';

interface Props {
  kind: string;
  id: string;
  /** On the worklist the key of what is asked: the module that answers it beneath does not say everything twice. */
  what?: string;
}

/** What other modules have to say to this case, in the order of the modules, but first the one that asks; each panel asks its own module. */
export function Panels({ kind, id, what }: Props) {
  const heard = features.filter(({ answers = {} }) => what === undefined || !(what in answers));
  const asks = heard.filter(({ module }) => what?.startsWith(`${module}.`));
  const speaking = [...asks, ...heard.filter((feature) => !asks.includes(feature))];
  return speaking.flatMap(({ module, panels = [] }) =>
    panels
      .filter((panel) => panel.servesKind(kind))
      .map(({ Component }, place) => (
        <Suspense key={`${module}-${place}`} fallback={null}>
          <Component kind={kind} id={id} what={what} />
        </Suspense>
      )),
  );
}
