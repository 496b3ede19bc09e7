/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight. Learned by scripts/pronouns/train.py from the development
/// part of GAP (Apache 2.0, google-research-datasets/gap-coreference) and the Wikinews documents of
/// GUM's development part (text CC BY 2.5, annotation CC BY 4.0, amir-zeldes/gum).
let weightTable = #"""
  distance	he or she, same	0.98
  distance	he or she, after	-0.15
  distance	he or she, 1	0.99
  distance	he or she, 2	0.11
  distance	he or she, 3	-0.40
  distance	he or she, 4	-0.26
  distance	he or she, more	-0.46
  distance	it, same	0.79
  distance	it, after	-0.43
  distance	it, 1	0.71
  distance	it, 2	0.30
  distance	it, 3	-0.58
  distance	it, 4	-0.35
  distance	it, more	-0.59
  distance	they, same	0.83
  distance	they, after	-0.35
  distance	they, 1	0.75
  distance	they, 2	0.09
  distance	they, 3	-0.64
  distance	they, 4	-0.06
  distance	they, more	-0.94
  role	same, subject	0.52
  role	same, object	0.21
  role	same, oblique	0.05
  role	same, possessive	-0.07
  role	same, modifier	-0.55
  role	same, appositive	-0.15
  role	same, attribute	-0.18
  role	same, other	0.56
  role	other, subject	-0.14
  role	other, object	0.21
  role	other, oblique	-0.67
  role	other, possessive	0.01
  role	other, modifier	-0.68
  role	other, appositive	-0.09
  role	other, attribute	0.78
  role	other, other	-0.10
  parallel	same, subject, no	0.12
  parallel	same, subject, yes	0.15
  parallel	same, object, no	0.15
  parallel	same, object, yes	0.22
  parallel	same, oblique, no	-0.05
  parallel	same, oblique, yes	0.52
  parallel	same, possessive of subject, no	-0.20
  parallel	same, possessive of subject, yes	-0.35
  parallel	same, possessive, no	-0.01
  parallel	same, possessive, yes	-0.17
  parallel	other, subject, no	-0.21
  parallel	other, subject, yes	-0.42
  parallel	other, object, no	0.21
  parallel	other, object, yes	-0.16
  parallel	other, oblique, no	-0.43
  parallel	other, oblique, yes	-0.28
  parallel	other, possessive of subject, no	0.14
  parallel	other, possessive of subject, yes	0.58
  parallel	other, possessive, no	-0.52
  parallel	other, possessive, yes	0.42
  recency	he or she, 0	0.78
  recency	he or she, 1	0.32
  recency	he or she, 2	0.04
  recency	he or she, 3	0.04
  recency	he or she, more	-0.37
  recency	it, 0	0.58
  recency	it, 1	0.52
  recency	it, 2	0.14
  recency	it, 3	-0.49
  recency	it, more	-0.91
  recency	they, 0	0.81
  recency	they, 1	-0.07
  recency	they, 2	-0.20
  recency	they, 3	-0.33
  recency	they, more	-0.52
  subjectRecency	same, no	-0.15
  subjectRecency	same, 0	-0.11
  subjectRecency	same, 1	-0.06
  subjectRecency	same, more	0.69
  subjectRecency	other, no	-0.55
  subjectRecency	other, 0	0.35
  subjectRecency	other, 1	-0.21
  subjectRecency	other, more	-0.28
  clause	same, subject	0.15
  clause	same, no subject	0.30
  clause	directly above, subject	0.85
  clause	directly above, no subject	0.34
  clause	above, subject	0.20
  clause	above, no subject	0.20
  clause	below, subject	-0.51
  clause	below, no subject	-0.69
  clause	beside, subject	-0.17
  clause	beside, no subject	-0.30
  clause	away, subject	-0.14
  clause	away, no subject	-0.55
  speaker	no	0.27
  speaker	yes	-0.58
  owner	no	-0.72
  owner	own	0.58
  owner	taken over	-0.18
  nearness	none	-0.32
  nearness	coordination	1.07
  nearness	relative clause	-0.05
  nearness	apposition	-0.59
  nearness	within	-0.42
  parenthesis	no	-0.04
  parenthesis	yes	-0.28
  joined	he or she, no	1.02
  joined	he or she, first	0.12
  joined	he or she, further	-0.33
  joined	it, no	0.26
  joined	it, first	0.24
  joined	it, further	-0.65
  joined	they, no	0.48
  joined	they, first	-0.09
  joined	they, further	-0.71
  preposition		0.31
  preposition	by	0.23
  preposition	with	0.07
  preposition	of	-0.53
  preposition	to	-0.49
  preposition	from	-0.02
  preposition	as	0.29
  preposition	like	0.21
  preposition	in	-0.15
  preposition	on	-0.24
  preposition	against	-0.06
  preposition	after	0.14
  preposition	other	-0.06
  count	he or she, 0	-0.15
  count	he or she, 1	-0.09
  count	he or she, 2	0.22
  count	he or she, 3	0.53
  count	he or she, 5	0.24
  count	he or she, more	0.07
  count	it, 0	-0.43
  count	it, 1	-0.31
  count	it, 2	0.45
  count	it, 3	0.55
  count	it, 5	-0.12
  count	it, more	-0.29
  count	they, 0	-0.35
  count	they, 1	-0.25
  count	they, 2	0.24
  count	they, 3	0.29
  count	they, 5	-0.16
  count	they, more	-0.09
  first	no	-0.23
  first	yes	-0.08
  previousSubject	subject, no	-0.52
  previousSubject	subject, yes	0.16
  previousSubject	object, no	0.34
  previousSubject	object, yes	0.08
  previousSubject	oblique, no	-0.19
  previousSubject	oblique, yes	-0.06
  previousSubject	possessive of subject, no	-0.13
  previousSubject	possessive of subject, yes	0.29
  previousSubject	possessive, no	-0.22
  previousSubject	possessive, yes	-0.07
  presentSubject	subject, no	-0.23
  presentSubject	subject, yes	-0.13
  presentSubject	object, no	0.41
  presentSubject	oblique, no	0.12
  presentSubject	oblique, yes	-0.36
  presentSubject	possessive of subject, no	-0.03
  presentSubject	possessive of subject, yes	0.19
  presentSubject	possessive, no	0.16
  presentSubject	possessive, yes	-0.44
  chain	he or she, none	0.51
  chain	he or she, same	-0.12
  chain	he or she, previous	0.10
  chain	he or she, earlier	0.31
  chain	it, none	-0.27
  chain	it, same	-0.08
  chain	it, previous	-0.05
  chain	it, earlier	0.06
  chain	it, another	0.19
  chain	they, none	-0.34
  chain	they, same	0.02
  chain	they, previous	0.40
  chain	they, earlier	-0.05
  chain	they, another	-0.36
  form	he or she, full name	-0.20
  form	he or she, short name	0.41
  form	he or she, pronoun	-0.50
  form	he or she, possessive pronoun	-0.03
  form	he or she, definite	0.16
  form	he or she, demonstrative	0.02
  form	he or she, indefinite	0.45
  form	he or she, possessive	0.43
  form	he or she, bare	0.06
  form	it, full name	-0.19
  form	it, short name	-0.23
  form	it, pronoun	-0.81
  form	it, possessive pronoun	-0.32
  form	it, definite	0.33
  form	it, demonstrative	-0.02
  form	it, indefinite	0.54
  form	it, possessive	0.45
  form	it, bare	0.08
  form	they, full name	-0.34
  form	they, short name	-0.25
  form	they, pronoun	-0.62
  form	they, possessive pronoun	-0.15
  form	they, definite	0.59
  form	they, demonstrative	0.12
  form	they, indefinite	0.35
  form	they, possessive	0.62
  form	they, bare	0.15
  form	they, coordination	1.02
  form	they, pair	0.98
  gender	unknown	0.50
  gender	known	0.63
  gender	likely	0.90
  gender	unlikely	-1.21
  kind	he or she, person	1.21
  kind	he or she, organisation	0.83
  kind	he or she, place	0.37
  kind	he or she, group	0.10
  kind	he or she, event	-0.02
  kind	he or she, product	0.47
  kind	he or she, man	-0.58
  kind	he or she, woman	-0.60
  kind	he or she, human	-1.21
  kind	he or she, nobody's name	0.24
  kind	it, country	1.21
  kind	it, organisation	1.19
  kind	it, place	0.12
  kind	it, group	0.17
  kind	it, event	0.25
  kind	it, agreement	0.50
  kind	it, project	0.50
  kind	it, product	-0.06
  kind	it, people	-0.34
  kind	it, unnamed country	0.57
  kind	it, unnamed place	-0.02
  kind	it, unnamed organisation	0.34
  kind	it, unnamed event	0.23
  kind	it, thing	0.19
  kind	they, country	-0.86
  kind	they, organisation	-0.04
  kind	they, group	0.75
  kind	they, man	0.23
  kind	they, woman	0.82
  kind	they, human	0.24
  kind	they, people	0.63
  kind	they, unnamed place	0.14
  kind	they, unnamed organisation	0.86
  kind	they, unnamed group	-0.51
  kind	they, unnamed event	-0.04
  kind	they, thing	-0.96
  quotation	neither	0.14
  quotation	same	0.07
  quotation	out of it	-0.11
  quotation	into it	-0.19
  quotation	another	-0.20
  depth	same, 0	0.03
  depth	same, 1	0.10
  depth	same, more	0.25
  depth	other, 0	-0.07
  depth	other, 1	-0.43
  depth	other, more	-0.19
  none	he or she, subject	-0.51
  none	he or she, object	-0.13
  none	he or she, oblique	0.11
  none	he or she, possessive of subject	-0.34
  none	he or she, possessive	0.07
  none	it, subject	0.71
  none	it, object	-0.10
  none	it, oblique	-0.02
  none	it, possessive of subject	-0.14
  none	it, possessive	0.02
  none	they, subject	0.16
  none	they, object	-0.18
  none	they, oblique	0.15
  none	they, possessive of subject	0.31
  none	they, possessive	0.20
  """#
