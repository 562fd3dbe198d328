/** GraphiQL's own words in Chinese; it has none itself. What is not listed stays as it is. */
const WORDS: Readonly<Record<string, string>> = {
  // The sidebar and the panels.
  'Documentation Explorer': '文档',
  Docs: '文档',
  Examples: '示例',
  'GraphiQL Explorer': '查询构建器',
  Explorer: '查询构建器',
  History: '历史',
  'Re-fetch GraphQL schema': '重新获取模式（schema）',
  'Open short keys dialog': '查看快捷键',
  'Open settings dialog': '打开设置',
  'Add favorite': '收藏',
  'Remove favorite': '取消收藏',
  'Edit label': '编辑标签',
  'Delete from history': '从历史中删除',
  'Set active': '设为当前查询',
  'Type a label': '输入标签',
  'Failed to Clear': '清除失败',
  Cleared: '已清除',
  Clear: '清除',
  Save: '保存',
  // The editors.
  'Execute query': '运行查询',
  'Stop query': '停止查询',
  'Prettify query': '整理查询格式',
  'Merge fragments into query': '将片段并入查询',
  'Copy query': '复制查询',
  'Editor Commands': '编辑器命令',
  'Operation Editor': '查询编辑器',
  'Select active operation': '选择当前查询',
  'Result Window': '结果',
  'New tab': '新标签页',
  'Close Tab': '关闭标签页',
  'Show editor tools': '显示变量与请求头',
  'Hide editor tools': '隐藏变量与请求头',
  '<untitled>': '<未命名>',
  Variables: '变量',
  Headers: '请求头',
  // The documentation.
  'A GraphQL schema provides a root type for each kind of operation.': 'GraphQL 模式为每一种操作提供一个根类型。',
  'Root Types': '根类型',
  'All Schema Types': '所有类型',
  'No GraphQL schema available': '没有可用的 GraphQL 模式',
  'Error fetching schema': '获取模式时出错',
  'No results found': '没有结果',
  'Other results': '其他结果',
  Type: '类型',
  Fields: '字段',
  Arguments: '参数',
  Implements: '实现',
  'Enum Values': '枚举值',
  'Possible Types': '可能的类型',
  Implementations: '实现它的类型',
  // The dialogs.
  'Close dialog': '关闭对话框',
  Settings: '设置',
  'Clear storage': '清除存储',
  'Remove all locally stored data and start fresh.': '删除浏览器中保存的所有数据，重新开始。',
  'Clear data': '清除数据',
  'Cleared data': '已清除',
  Failed: '失败',
  Theme: '主题',
  'Adjust how the interface appears.': '调整界面的外观。',
  System: '跟随系统',
  Light: '浅色',
  Dark: '深色',
  'Short Keys': '快捷键',
  'Short Key': '快捷键',
  Function: '功能',
  'Open the Command Palette (you must have focus in the editor)': '打开命令面板（焦点须在编辑器中）',
  'Prettify editors': '整理格式',
  'Re-fetch schema using introspection': '重新获取模式（schema）',
  'Search in documentation': '搜索文档',
  'Search in editor': '在编辑器中搜索',
  'Merge fragments definitions into operation definition': '将片段并入查询',
};

/** With a word in it: a panel's name, a type's, a key. */
const PATTERNS: readonly (readonly [RegExp, (word: string, key: string) => string])[] = [
  [/^Show (.+)$/, (word) => `显示${inChinese(word)}`],
  [/^Hide (.+)$/, (word) => `隐藏${inChinese(word)}`],
  [/^Go back to (.+)$/, (word) => `返回 ${inChinese(word)}`],
  [/^Search (.+)\.\.\.$/, (word) => `搜索${inChinese(word)}……`],
  [/^(.+) \(([^)]+)\)$/, (word, key) => `${inChinese(word)} (${key})`],
];

export function inChinese(words: string): string {
  const known = WORDS[words];
  if (known !== undefined) return known;
  for (const [pattern, say] of PATTERNS) {
    const [, word, key] = pattern.exec(words) ?? [];
    if (word !== undefined) return say(word, key ?? '');
  }
  return words;
}
