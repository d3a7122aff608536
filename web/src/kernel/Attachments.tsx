import { DeleteOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { describe, newKey, upload } from '@/api/client';
import { sentences } from './language';
import { ProblemNotice } from './ProblemNotice';

const useSay = sentences(
  { add: '添加文件', remove: (name: string) => `移除 ${name}`, file: '文件', busy: (name: string) => `正在上传 ${name}` },
  { add: 'Add a file', remove: (name: string) => `Remove ${name}`, file: 'File', busy: (name: string) => `Uploading ${name}` },
);

interface Uploaded {
  id: string;
  name: string;
  size: number;
}

/** Files by their ids, each to be fetched; with a way to drop them where `onDrop` is given. */
export function Attachments({ ids, onDrop }: { ids: readonly string[]; onDrop?: (id: string) => void }) {
  const say = useSay();
  const files = useQueries({
    queries: ids.map((id) => ({ queryKey: ['file', id], queryFn: () => describe(address(id)), staleTime: Infinity, retry: false })),
  });
  return (
    <ul className="files">
      {ids.map((id, place) => {
        const name = files[place]?.data?.name || say.file;
        return (
          <li key={id} className="row">
            <a href={address(id)} download>
              <PaperClipOutlined aria-hidden /> {name}
            </a>
            <span className="soft small number">{sizeText(files[place]?.data?.size)}</span>
            {onDrop && <Button type="text" size="small" icon={<DeleteOutlined aria-hidden />} aria-label={say.remove(name)} onClick={() => onDrop(id)} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Picks files, sends each at once, and hands back their ids. */
export function AttachmentInput({ value, onChange }: { value: readonly string[]; onChange: (ids: string[]) => void }) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const take = async (files: File[]) => {
    setProblem(null);
    const ids = [...value];
    try {
      for (const file of files) {
        setBusy(file.name);
        const taken = await upload<Uploaded>('/api/documents', file, newKey());
        if (!ids.includes(taken.id)) ids.push(taken.id);
        onChange([...ids]);
      }
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy('');
    }
  };
  return (
    <div className="stack tight">
      <Attachments ids={value} onDrop={(id) => onChange(value.filter((one) => one !== id))} />
      <ProblemNotice problem={problem} />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button icon={<UploadOutlined aria-hidden />} loading={busy !== ''} style={{ alignSelf: 'start' }} onClick={() => picker.current?.click()}>
        {busy ? say.busy(busy) : say.add}
      </Button>
    </div>
  );
}

const address = (id: string) => `/api/documents/${id}`;

export function sizeText(bytes: number | undefined): string {
  if (!bytes) return '';
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
