/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight. Learned by scripts/pronouns/train.py from the development
/// part of GAP (Apache 2.0, google-research-datasets/gap-coreference) and the Wikinews documents of
/// GUM's development part (text CC BY 2.5, annotation CC BY 4.0, amir-zeldes/gum).
let weightTable = #"""
  distance	he or she, same	1.08
  distance	he or she, after	-0.24
  distance	he or she, 1	1.16
  distance	he or she, 2	0.14
  distance	he or she, 3	-0.48
  distance	he or she, 4	-0.28
  distance	he or she, more	-0.57
  distance	it, same	0.77
  distance	it, after	-0.52
  distance	it, 1	0.94
  distance	it, 2	0.34
  distance	it, 3	-0.71
  distance	it, 4	-0.41
  distance	it, more	-0.59
  distance	they, same	0.89
  distance	they, after	-0.43
  distance	they, 1	0.85
  distance	they, 2	0.11
  distance	they, 3	-0.71
  distance	they, 4	-0.10
  distance	they, more	-0.97
  role	same, subject	0.30
  role	same, object	0.23
  role	same, oblique	-0.05
  role	same, possessive	-0.03
  role	same, modifier	-0.49
  role	same, appositive	-0.13
  role	same, attribute	-0.08
  role	same, other	0.58
  role	other, subject	-0.03
  role	other, object	0.42
  role	other, oblique	-0.50
  role	other, possessive	0.06
  role	other, modifier	-0.62
  role	other, appositive	-0.05
  role	other, attribute	0.13
  role	other, other	-0.09
  parallel	same, subject, no	-0.03
  parallel	same, subject, yes	0.43
  parallel	same, object, no	0.13
  parallel	same, object, yes	0.16
  parallel	same, oblique, no	0.02
  parallel	same, oblique, yes	0.47
  parallel	same, possessive of subject, no	-0.20
  parallel	same, possessive of subject, yes	-0.45
  parallel	same, possessive, no	-0.05
  parallel	same, possessive, yes	-0.16
  parallel	other, subject, no	-0.23
  parallel	other, subject, yes	-0.51
  parallel	other, object, no	0.07
  parallel	other, object, yes	0.06
  parallel	other, oblique, no	-0.49
  parallel	other, oblique, yes	-0.23
  parallel	other, possessive of subject, yes	0.81
  parallel	other, possessive, no	-0.33
  parallel	other, possessive, yes	0.18
  recency	he or she, 0	0.75
  recency	he or she, 1	0.30
  recency	he or she, 2	0.10
  recency	he or she, 3	0.03
  recency	he or she, more	-0.38
  recency	it, 0	0.58
  recency	it, 1	0.53
  recency	it, 2	0.13
  recency	it, 3	-0.51
  recency	it, more	-0.92
  recency	they, 0	0.66
  recency	they, 1	0.02
  recency	they, 2	-0.21
  recency	they, 3	-0.29
  recency	they, more	-0.53
  subjectRecency	same, no	0.03
  subjectRecency	same, 0	-0.04
  subjectRecency	same, 1	-0.19
  subjectRecency	same, more	0.53
  subjectRecency	other, no	-0.65
  subjectRecency	other, 0	0.36
  subjectRecency	other, 1	-0.10
  subjectRecency	other, more	-0.29
  clause	same, subject	0.03
  clause	same, no subject	0.31
  clause	directly above, subject	0.75
  clause	directly above, no subject	0.40
  clause	above, subject	0.15
  clause	above, no subject	0.25
  clause	below, subject	-0.50
  clause	below, no subject	-0.62
  clause	beside, subject	-0.14
  clause	beside, no subject	-0.31
  clause	away, subject	-0.03
  clause	away, no subject	-0.65
  speaker	no	0.23
  speaker	yes	-0.58
  owner	no	-0.62
  owner	own	0.45
  owner	taken over	-0.18
  nearness	none	-0.36
  nearness	coordination	1.10
  nearness	relative clause	-0.04
  nearness	apposition	-0.63
  nearness	within	-0.43
  parenthesis	no	-0.10
  parenthesis	yes	-0.26
  joined	he or she, no	1.01
  joined	he or she, first	0.09
  joined	he or she, further	-0.30
  joined	it, no	0.25
  joined	it, first	0.18
  joined	it, further	-0.62
  joined	they, no	0.49
  joined	they, first	-0.16
  joined	they, further	-0.68
  preposition		0.20
  preposition	by	0.21
  preposition	with	-0.02
  preposition	of	-0.49
  preposition	to	-0.48
  preposition	for	0.11
  preposition	from	0.04
  preposition	as	0.29
  preposition	like	0.24
  preposition	in	-0.21
  preposition	on	-0.35
  preposition	after	0.28
  preposition	other	-0.17
  count	he or she, 0	-0.24
  count	he or she, 1	-0.09
  count	he or she, 2	0.27
  count	he or she, 3	0.51
  count	he or she, 5	0.21
  count	he or she, more	0.15
  count	it, 0	-0.52
  count	it, 1	-0.22
  count	it, 2	0.42
  count	it, 3	0.33
  count	it, 5	-0.04
  count	it, more	-0.14
  count	they, 0	-0.43
  count	they, 1	-0.07
  count	they, 2	0.18
  count	they, 3	0.23
  count	they, 5	-0.26
  first	no	-0.25
  first	yes	-0.10
  previousSubject	subject, no	-0.36
  previousSubject	subject, yes	0.01
  previousSubject	object, no	0.41
  previousSubject	object, yes	0.01
  previousSubject	oblique, no	-0.13
  previousSubject	oblique, yes	-0.09
  previousSubject	possessive of subject, no	0.11
  previousSubject	possessive of subject, yes	0.04
  previousSubject	possessive, no	-0.09
  previousSubject	possessive, yes	-0.27
  presentSubject	subject, no	-0.25
  presentSubject	subject, yes	-0.10
  presentSubject	object, no	0.26
  presentSubject	object, yes	0.17
  presentSubject	oblique, no	-0.03
  presentSubject	oblique, yes	-0.19
  presentSubject	possessive of subject, no	-0.11
  presentSubject	possessive of subject, yes	0.26
  presentSubject	possessive, no	-0.14
  presentSubject	possessive, yes	-0.22
  chain	he or she, none	0.49
  chain	he or she, same	-0.06
  chain	he or she, previous	0.19
  chain	he or she, earlier	0.25
  chain	he or she, another	-0.06
  chain	it, none	-0.26
  chain	it, same	-0.06
  chain	it, previous	-0.02
  chain	it, earlier	-0.03
  chain	it, another	0.18
  chain	they, none	-0.35
  chain	they, same	-0.02
  chain	they, previous	0.42
  chain	they, earlier	-0.11
  chain	they, another	-0.28
  form	he or she, full name	0.18
  form	he or she, short name	0.79
  form	he or she, pronoun	-0.40
  form	he or she, possessive pronoun	-0.03
  form	he or she, definite	-0.12
  form	he or she, demonstrative	0.02
  form	he or she, indefinite	0.07
  form	he or she, possessive	0.31
  form	he or she, bare	-0.01
  form	it, full name	0.08
  form	it, short name	0.03
  form	it, pronoun	-0.92
  form	it, possessive pronoun	-0.15
  form	it, definite	0.23
  form	it, indefinite	0.12
  form	it, possessive	0.42
  form	it, bare	0.01
  form	they, full name	-0.08
  form	they, short name	0.02
  form	they, pronoun	-0.80
  form	they, definite	0.43
  form	they, demonstrative	0.11
  form	they, indefinite	0.09
  form	they, possessive	0.76
  form	they, bare	-0.03
  form	they, coordination	0.98
  form	they, pair	0.97
  gender	unknown	0.49
  gender	known	0.67
  gender	likely	0.89
  gender	unlikely	-1.24
  kind	he or she, person	0.98
  kind	he or she, organisation	0.81
  kind	he or she, place	0.36
  kind	he or she, group	0.05
  kind	he or she, event	-0.02
  kind	he or she, product	0.40
  kind	he or she, man	-0.48
  kind	he or she, woman	-0.47
  kind	he or she, human	-0.87
  kind	he or she, nobody's name	0.05
  kind	it, country	1.22
  kind	it, organisation	1.01
  kind	it, place	0.11
  kind	it, group	0.16
  kind	it, event	0.25
  kind	it, agreement	0.50
  kind	it, project	0.50
  kind	it, product	-0.03
  kind	it, people	-0.32
  kind	it, unnamed country	0.60
  kind	it, unnamed place	-0.01
  kind	it, unnamed organisation	0.45
  kind	it, unnamed event	0.20
  kind	it, thing	0.18
  kind	they, country	-0.90
  kind	they, organisation	-0.14
  kind	they, group	0.73
  kind	they, man	0.28
  kind	they, woman	0.85
  kind	they, human	0.30
  kind	they, people	0.60
  kind	they, unnamed place	0.13
  kind	they, unnamed organisation	0.91
  kind	they, unnamed group	-0.51
  kind	they, unnamed event	-0.04
  kind	they, thing	-0.98
  quotation	neither	0.09
  quotation	same	0.11
  quotation	out of it	-0.08
  quotation	into it	-0.25
  quotation	another	-0.22
  thing	it, subject, actor	-0.50
  thing	it, subject, named	-0.27
  thing	it, subject, thing	0.13
  thing	it, object, actor	-0.26
  thing	it, object, named	-0.05
  thing	it, object, thing	0.42
  thing	it, oblique, actor	-0.07
  thing	it, oblique, thing	0.09
  thing	it, possessive of subject, actor	-0.27
  thing	it, possessive of subject, named	-0.03
  thing	it, possessive of subject, thing	0.42
  thing	it, possessive, actor	0.30
  thing	it, possessive, named	-0.12
  thing	it, possessive, thing	-0.31
  thing	they, subject, actor	-0.25
  thing	they, subject, thing	0.07
  thing	they, object, human	0.03
  thing	they, object, actor	-0.21
  thing	they, object, thing	0.37
  thing	they, oblique, human	-0.05
  thing	they, oblique, actor	-0.29
  thing	they, oblique, thing	0.19
  thing	they, possessive of subject, human	0.04
  thing	they, possessive of subject, actor	-0.22
  thing	they, possessive of subject, thing	-0.13
  thing	they, possessive, human	-0.39
  thing	they, possessive, actor	0.06
  thing	they, possessive, thing	0.12
  cataphor	yes	1.65
  depth	same, 0	-0.02
  depth	same, 1	0.09
  depth	same, more	0.26
  depth	other, 0	-0.04
  depth	other, 1	-0.52
  depth	other, more	-0.12
  none	he or she, subject	-0.47
  none	he or she, object	-0.12
  none	he or she, oblique	0.10
  none	he or she, possessive of subject	-0.33
  none	he or she, possessive	0.02
  none	it, subject	0.63
  none	it, object	-0.11
  none	it, oblique	-0.02
  none	it, possessive of subject	-0.13
  none	it, possessive	0.12
  none	they, subject	0.19
  none	they, object	-0.19
  none	they, oblique	0.15
  none	they, possessive of subject	0.31
  none	they, possessive	0.21
  """#
