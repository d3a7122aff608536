// Being told: what waits for whom, the way to it, and how one wants to hear of it.
import assert from 'node:assert/strict';
import { comesTo, somebody, story } from './house.mjs';
import { reads, sends } from './moves.mjs';

const unread = async (person) => (await person.ask('/api/messages/counts')).body.unread;

story('who is asked finds it in the inbox, marks all read, takes that back, and goes to the task by one link', async () => {
  const he = await somebody('he');
  await he.go('/inbox');
  await he.page.getByRole('heading', { level: 1, name: '消息' }).waitFor();
  await he.picture('inbox');
  await he.fitsTheScreen();
  const before = await unread(he);
  if (before > 0) {
    await sends(he, '/readings', () => he.page.getByRole('button', { name: '全部标为已读' }).click());
    await comesTo(he, '/api/messages/counts', (counts) => counts.unread === 0);
    await sends(he, '/unreadings', () => he.page.getByRole('button', { name: '撤销' }).click());
    await comesTo(he, '/api/messages/counts', (counts) => counts.unread === before);
  }
  const first = he.page.locator('.messages a').first();
  const [message] = (await he.ask('/api/messages')).body.items;
  await first.click();
  await he.page.waitForURL((url) => url.pathname + url.search === `/app${message.link}`);
  await comesTo(he, `/api/messages/${message.id}`, (one) => Boolean(one.readAt ?? one.overAt));
});

story('the link of a letter leads to the task, and to nobody else', async () => {
  const he = await somebody('he');
  const [message] = (await he.ask('/api/messages')).body.items;
  await he.go(`/inbox/${message.id}`);
  await he.page.waitForURL((url) => url.pathname + url.search === `/app${message.link}`);

  const shen = await somebody('shen');
  if ((await shen.ask(`/api/messages/${message.id}`)).status === 404) {
    await shen.go(`/inbox/${message.id}`);
    await reads(shen, '这条消息现在看不到了');
    shen.forgive('status of 404');
  }
});

story('everybody chooses how to be told', async () => {
  const he = await somebody('he', { width: 390 });
  await he.go('/inbox/choice');
  await he.page.getByRole('heading', { level: 1, name: '接收方式' }).waitFor();
  await he.fitsTheScreen();
  await he.picture('inbox-choice-phone');
  await he.page.getByLabel('English').click();
  await sends(he, '/notification-choice', () => he.page.getByRole('button', { name: '保存' }).click());
  assert.equal((await he.ask('/api/notification-choice')).body.wishes.language, 'en');
  await he.page.getByLabel('中文').click();
  await sends(he, '/notification-choice', () => he.page.getByRole('button', { name: '保存' }).click());
  assert.equal((await he.ask('/api/notification-choice')).body.wishes.language, 'zh');
});

story('the administrator names hosts and a robot, sees that it is silent, and ends it', async () => {
  const admin = await somebody('admin');
  await admin.go('/channels');
  await admin.page.getByRole('textbox', { name: '可以连接的主机' }).fill('127.0.0.1:9');
  await sends(admin, '/robots/hosts', () => admin.page.getByRole('button', { name: '保存主机' }).click());
  await admin.page.getByRole('button', { name: '登记机器人' }).click();
  const form = admin.page.getByRole('form', { name: '登记机器人' });
  await form.getByLabel('名称').fill('试验群');
  await form.getByLabel('Webhook 地址').fill('http://127.0.0.1:9/send?key=1');
  await form.getByRole('combobox').click();
  await admin.page.locator('.ant-select-item-option').first().click();
  await sends(admin, '/api/robots', () => form.getByRole('button', { name: '登记机器人' }).click());
  const line = admin.page.locator('.robots li', { hasText: '试验群' });
  await line.getByRole('button', { name: '试发' }).click();
  await reads(admin, '机器人没有收下');
  await admin.picture('channels');
  await line.getByRole('button', { name: '停用' }).click();
  await sends(admin, '/end', () => admin.page.getByRole('dialog').getByRole('button', { name: '停用' }).click());
  await line.waitFor({ state: 'detached' });
  admin.forgive('status of 409');
});
