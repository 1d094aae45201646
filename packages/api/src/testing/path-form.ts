/** What paths look like that a template such as `/habits/{habitId}` stands for, with the prefix of the API or without. */
export function pathForm(template: string): RegExp {
  return new RegExp(`^(/api)?${template.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
