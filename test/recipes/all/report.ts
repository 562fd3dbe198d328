import type { Recipe } from '../recipe.js';

const FOLDER = 'seed/reports/harbour-2022';

export const report: Recipe = {
  title: 'Add a report',
  writes: {
    [`${FOLDER}/report.yaml`]: `# yaml-language-server: $schema=../../../schema/seed/report.schema.json
id: report:harbour-2022
name: 海港公司 2022 年度社会责任报告
period: 2022-01-01/2022-12-31
date: 2023-04-20
company: organization:harbour
`,
    [`${FOLDER}/report.txt`]: `第一节 优质服务

海港公司提供仓储服务。
`,
    [`${FOLDER}/sections/10-service.yaml`]: `# yaml-language-server: $schema=../../../../schema/seed/section.schema.json
- section: section:harbour-2022:service 第一节 优质服务
  depth: 1
  nameEn: Service
- at: 海港公司提供仓储服务。
  organization:harbour 海港公司:
    type: COMPANY
    offers: service:harbour-2022:storage 仓储服务
`,
    [`${FOLDER}/inferences.yaml`]: '[]\n',
  },
  serves: { '/export/graph.jsonl?ids=service:harbour-2022:storage&depth=0': '"仓储服务"' },
};
