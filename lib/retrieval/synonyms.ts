export function synonymsOf(_term: string): { term: string; closeness: number }[] {
  return [];
}
