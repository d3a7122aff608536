import { PaperClipOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { get } from '@/api/client';
import { Section } from '@/app/CaseFrame';
import { Moment } from '@/kernel/Day';
import { sentences, useWord } from '@/kernel/language';
import './files.css';

interface File {
  id: string;
  name: string;
  size: number;
  /** What it is there; words under `document.role.<role>`. */
  role: string;
  uploader: string;
  attachedAt: string;
}

const useSay = sentences({ files: '文件' }, { files: 'Files' });

/** Every file of a matter, wherever in the case it was attached. */
export default function FilesPanel({ kind, id }: { kind: string; id: string }) {
  const say = useSay();
  const word = useWord();
  const { data: files = [] } = useQuery({
    queryKey: ['/api/documents', kind, id],
    queryFn: () => get<File[]>('/api/documents', { matterKind: kind, matterId: id }),
  });
  if (files.length === 0) return null;
  return (
    <Section title={say.files}>
      <ul className="case-files">
        {files.map((file) => (
          <li key={`${file.id}-${file.role}`}>
            <a href={`/api/documents/${file.id}`} download>
              <PaperClipOutlined aria-hidden /> {file.name}
            </a>
            <span className="soft small">
              {word(`document.role.${file.role}`)} · {sizeText(file.size)} · {file.uploader} · <Moment at={file.attachedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const sizeText = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
