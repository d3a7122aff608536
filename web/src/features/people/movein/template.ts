import type { Role } from '@/api/session';
import type { Tier } from '../types';

/** A unit as the 123 model has it; `above` is the code of the unit it stands under. */
export interface TemplateUnit {
  code: string;
  name: string;
  nameEn: string;
  tier: Tier;
  above?: string;
}

/** Three tiers: the leading group; institute and asset company; five service units. Beside them the offices a case passes. */
export const UNITS: readonly TemplateUnit[] = [
  { code: '100', name: '知识产权与科技成果转化工作领导小组', nameEn: 'Leading Group', tier: 'LEADING_GROUP' },
  { code: '200', name: '技术转移研究院', nameEn: 'Technology Transfer Institute', tier: 'INSTITUTE', above: '100' },
  { code: '210', name: '资产经营公司', nameEn: 'University Asset Company', tier: 'ASSET_COMPANY', above: '100' },
  { code: '301', name: '概念验证中心', nameEn: 'Proof-of-Concept Centre', tier: 'SERVICE_UNIT', above: '200' },
  { code: '302', name: '知识产权信息服务中心', nameEn: 'IP Information Service Centre', tier: 'SERVICE_UNIT', above: '200' },
  { code: '303', name: '专利中心', nameEn: 'Patent Centre', tier: 'SERVICE_UNIT', above: '200' },
  { code: '304', name: '知识产权运营公司', nameEn: 'IP Operations Company', tier: 'SERVICE_UNIT', above: '210' },
  { code: '305', name: '科技园公司', nameEn: 'Science Park Company', tier: 'SERVICE_UNIT', above: '210' },
  { code: '501', name: '保密办公室', nameEn: 'Secrecy Office', tier: 'OFFICE' },
  { code: '502', name: '财务处', nameEn: 'Finance Office', tier: 'OFFICE' },
  { code: '503', name: '人事处', nameEn: 'Human Resources Office', tier: 'OFFICE' },
  { code: '504', name: '审计处', nameEn: 'Audit Office', tier: 'OFFICE' },
  { code: '505', name: '国有资产管理处', nameEn: 'State Assets Office', tier: 'OFFICE' },
  { code: '506', name: '法律事务办公室', nameEn: 'Legal Affairs Office', tier: 'OFFICE' },
];

/** Colleges get numbers from here on. */
export const FIRST_COLLEGE = 401;

/** A post that a case passes, and where it usually sits: by code of the template, else in any unit of the tier. */
export interface Seat {
  key: string;
  role: Role;
  tier: Tier;
  code?: string;
}

/** In the order a case meets them. Whoever prepares a payout may not release it, so finance needs two. */
export const SEATS: readonly Seat[] = [
  { key: 'INVENTOR', role: 'INVENTOR', tier: 'COLLEGE' },
  { key: 'SECRECY_OFFICE', role: 'SECRECY_OFFICE', tier: 'OFFICE', code: '501' },
  { key: 'COLLEGE_OFFICER', role: 'COLLEGE_OFFICER', tier: 'COLLEGE' },
  { key: 'TRANSFER_OFFICER', role: 'TRANSFER_OFFICER', tier: 'INSTITUTE', code: '200' },
  { key: 'INSTITUTE_DIRECTOR', role: 'INSTITUTE_DIRECTOR', tier: 'INSTITUTE', code: '200' },
  { key: 'ASSET_MANAGER', role: 'ASSET_MANAGER', tier: 'ASSET_COMPANY', code: '210' },
  { key: 'LEADER', role: 'LEADER', tier: 'LEADING_GROUP', code: '100' },
  { key: 'MEETING_SECRETARY', role: 'MEETING_SECRETARY', tier: 'LEADING_GROUP', code: '100' },
  { key: 'LEGAL', role: 'LEGAL', tier: 'OFFICE', code: '506' },
  { key: 'ASSET_OFFICE', role: 'ASSET_OFFICE', tier: 'OFFICE', code: '505' },
  { key: 'FINANCE', role: 'FINANCE', tier: 'OFFICE', code: '502' },
  { key: 'FINANCE-2', role: 'FINANCE', tier: 'OFFICE', code: '502' },
  { key: 'HR', role: 'HR', tier: 'OFFICE', code: '503' },
];
