/** The questions of the examples in Chinese, by the names of their files. */
export const QUESTIONS_ZH: Readonly<Record<string, string>> = {
  'which-certifications-support-which-service-claims':
    '哪些认证支持哪些服务主张，依据是什么？每条边都带有其陈述：明言或推断、推断规则及其保留说明，以及报告原文。',
  'service-claims-without-a-certificate': '哪些服务主张没有认证支持？有没有其他依据？',
  'all-that-iso-20000-supports': 'ISO 20000 认证支持什么，经由什么路径，有何保留？',
  'claims-by-what-they-rest-on':
    '哪些主张以认证为据，哪些以所遵循的标准或法律为据，哪些以测得的数值为据？空列表也是答案：报告没有一句话以数字作为主张的依据。',
  'claims-without-support': '哪些主张在报告中没有依据？按类别计数，并列出前几条。',
  'committees-with-an-independent-majority':
    '哪些机构设有独立董事，他们是否占多数？比较 independentCount 与 memberCount，两者都由席位得出：一半不算多数；未说明独立成员的机构不列出。',
  'meetings-and-proposals-per-body':
    '每个机构开了多少次会、审议了多少项议案，合计多少？报告没有给出合计：它由三项相加得出，其陈述也如此注明。',
  'laws-that-bind-each-body-or-policy': '公司、其机构或其制度声明遵循或依据哪些法律、规则和标准？',
  'documents-of-supplier-management':
    '供应商从引入到退出的每个阶段有哪些制度和文件？每个阶段是由制度规定或规范的做法；所签署的协议单独列出。',
  'events-by-month': '哪个月发生了什么？报告只写年份或未写日期的事件单独列出。',
  'places-by-province': '报告提到了哪些地方？按省列出，以及那里有什么、发生了什么。',
  'participants-with-comparators': '有多少人参加，报告说得有多精确？“超”为 GT，“近”为 APPROX。',
  'honours-by-granting-body': '获得了哪些荣誉，由谁获得，由谁授予？没有授予方表示报告没有说明。',
  'what-answers-the-states-programmes':
    '哪些内容响应了各项国家战略：东数西算、双碳、新基建、数字中国、乡村振兴？公司表示响应、而方案只在同一句中并列的，列在 besideIt 之下：不算响应，但相近。',
  'quote-and-offsets-of-any-number': '一个数字在报告的什么位置，原文如何，前后文是什么？',
  'quote-and-offsets-of-any-edge': '报告在哪里说两件事有关系？此处以支持其产品相关主张的内容为例。',
  'metrics-over-time': '有多个数值的指标如何随时间变化？单位、性质和比较符从不混用。',
  'numbers-that-do-not-add-up': '哪些数字属于一组，加起来对吗？限定词 check 给出合计，与报告所写并列。',
  'what-is-not-said-of-emissions':
    '报告是否披露了温室气体排放（范围一至三）？空列表就是答案：没有。其后是报告对排放的说法，以及环境主张的依据情况。',
  'what-is-said-of-liquid-cooling': '报告在哪里谈到液冷？搜索名称、主张和句子，并标出匹配之处。',
  'from-a-certificate-to-a-programme': 'ISO 20000 认证与“东数西算”有何关联？最短路径及每一步的陈述。',
  'what-stands-around-a-service': '售后服务周围有什么？两步之内的所有内容，近者在前。',
};
