import { Link } from 'react-router';
import { useIs } from '@/api/session';
import { sentences } from '@/kernel/language';

const useSay = sentences(
  {
    title: '可以从这里看起',
    deals: '您协助的交易',
    dealsWhat: '可以录入报价、评估、条款和法律状态；提请审批由经办人办理。',
    firms: '企业',
    firmsWhat: '查看受让方，登记新的企业。',
    disclose: '披露成果',
    discloseWhat: '您自己参与完成的成果，也从这里披露。',
    notices: '公开公示',
    noticesWhat: '正在公示和已经期满的转化事项，人人可看。',
    noDuty: '现有各环节都不需要服务单位办理，出现时会列在待办里。',
  },
  {
    title: 'Where to look first',
    deals: 'Deals you help with',
    dealsWhat: 'Enter offers, valuations, terms and what the register of rights shows; putting a deal up for approval is for its officer.',
    firms: 'Enterprises',
    firmsWhat: 'Look up takers and register new ones.',
    disclose: 'Disclose a result',
    discloseWhat: 'Results you had a part in are disclosed here too.',
    notices: 'Public notices',
    noticesWhat: 'What is in notice and what is over, for everybody to read.',
    noDuty: 'None of the steps there are asks a service unit; when one does, it stands in your worklist.',
  },
);

/** For those whom no step asks yet: what there is to see. */
export default function ToLookAt() {
  const say = useSay();
  const manager = useIs(['TECHNOLOGY_MANAGER']);
  return (
    <section className="stack tight">
      <h2>{say.title}</h2>
      {!manager && <p className="soft">{say.noDuty}</p>}
      <ul className="stack tight">
        {manager && (
          <li>
            <Link to="/deals">{say.deals}</Link>　<span className="soft">{say.dealsWhat}</span>
          </li>
        )}
        {manager && (
          <li>
            <Link to="/enterprises">{say.firms}</Link>　<span className="soft">{say.firmsWhat}</span>
          </li>
        )}
        <li>
          <Link to="/disclosures">{say.disclose}</Link>　<span className="soft">{say.discloseWhat}</span>
        </li>
        <li>
          <a href="/notices">{say.notices}</a>　<span className="soft">{say.noticesWhat}</span>
        </li>
      </ul>
    </section>
  );
}
