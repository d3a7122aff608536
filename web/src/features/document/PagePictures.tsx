import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from './words';
import './papers.css';

/** The pages of a paper as they are printed, one below the other; each is fetched when it comes into view. */
export function PagePictures({ pages, address }: { pages: number; address: (page: number) => string }) {
  return (
    <div className="paper-pages">
      {Array.from({ length: pages }, (_, place) => (
        <Picture key={place} page={place + 1} pages={pages} address={address(place + 1)} />
      ))}
    </div>
  );
}

function Picture({ page, pages, address }: { page: number; pages: number; address: string }) {
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  if (failed) {
    return (
      <div className="paper-page failed" role="alert">
        <p>{say.pageFailed}</p>
        <Button
          onClick={() => {
            setFailed(false);
            setAsked(asked + 1);
          }}
        >
          {say.again}
        </Button>
      </div>
    );
  }
  return (
    <img
      key={asked}
      className="paper-page"
      loading="lazy"
      src={address}
      alt={say.page(page, pages)}
      width={794}
      height={1123}
      onError={() => setFailed(true)}
    />
  );
}
