import { type ReactNode, Suspense } from 'react';
import { useSession } from '@/api/session';
import type { HomePart } from '@/app/feature';
import { features } from '@/app/features';
import { sentences } from '@/kernel/language';
import { Waiting } from '@/kernel/Waiting';
import { useUnitName } from '@/kernel/unitName';
import './home.css';

const useSay = sentences(
  { hello: (name: string) => `${name}，您好`, figures: '数字' },
  { hello: (name: string) => `Good day, ${name}`, figures: 'Figures' },
);

/** What waits for one, and figures that open the lists behind them; every part comes from the module it speaks of. */
export default function HomePage() {
  const say = useSay();
  const unitName = useUnitName();
  const session = useSession();
  const roles = session.roles.map((held) => held.role);
  const parts = (place: HomePart['place']): ReactNode[] =>
    features.flatMap(({ module, home = [] }) =>
      home
        .filter((part) => part.place === place && (!part.for || part.for.some((role) => roles.includes(role))))
        .map(({ Component }, number) => (
          <Suspense key={`${module}-${number}`} fallback={<Waiting lines={2} />}>
            <Component />
          </Suspense>
        )),
    );
  const figures = parts('figures');
  return (
    <div className="page home stack loose">
      <header>
        <h1>{say.hello(session.person.name)}</h1>
        <p className="soft">
          {session.today}　{unitName(session.person.unit)}
        </p>
      </header>
      {parts('first')}
      {figures.length > 0 && (
        <section className="figures" aria-label={say.figures}>
          {figures}
        </section>
      )}
      {parts('below')}
    </div>
  );
}
