/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight. Learned by scripts/pronouns/train.py from the development
/// part of GAP (Apache 2.0, google-research-datasets/gap-coreference) and the Wikinews documents of
/// GUM's development part (text CC BY 2.5, annotation CC BY 4.0, amir-zeldes/gum).
let weightTable = #"""
  distance	he or she, same	1.10
  distance	he or she, after	-0.25
  distance	he or she, 1	1.15
  distance	he or she, 2	0.13
  distance	he or she, 3	-0.48
  distance	he or she, 4	-0.27
  distance	he or she, more	-0.56
  distance	it, same	0.83
  distance	it, after	-0.53
  distance	it, 1	0.88
  distance	it, 2	0.35
  distance	it, 3	-0.72
  distance	it, 4	-0.41
  distance	it, more	-0.59
  distance	they, same	0.90
  distance	they, after	-0.44
  distance	they, 1	0.89
  distance	they, 2	0.10
  distance	they, 3	-0.71
  distance	they, 4	-0.12
  distance	they, more	-0.97
  role	same, subject	0.31
  role	same, object	0.20
  role	same, oblique	-0.05
  role	same, possessive	-0.07
  role	same, modifier	-0.41
  role	same, appositive	-0.12
  role	same, attribute	-0.08
  role	same, other	0.57
  role	other, subject	-0.04
  role	other, object	0.44
  role	other, oblique	-0.50
  role	other, possessive	0.04
  role	other, modifier	-0.61
  role	other, appositive	-0.07
  role	other, attribute	0.15
  role	other, other	-0.10
  parallel	same, subject, no	-0.04
  parallel	same, subject, yes	0.44
  parallel	same, object, no	0.13
  parallel	same, object, yes	0.14
  parallel	same, oblique, no	0.02
  parallel	same, oblique, yes	0.46
  parallel	same, possessive of subject, no	-0.16
  parallel	same, possessive of subject, yes	-0.42
  parallel	same, possessive, no	-0.09
  parallel	same, possessive, yes	-0.14
  parallel	other, subject, no	-0.23
  parallel	other, subject, yes	-0.52
  parallel	other, object, no	0.09
  parallel	other, object, yes	0.06
  parallel	other, oblique, no	-0.48
  parallel	other, oblique, yes	-0.23
  parallel	other, possessive of subject, no	0.04
  parallel	other, possessive of subject, yes	0.69
  parallel	other, possessive, no	-0.32
  parallel	other, possessive, yes	0.20
  recency	he or she, 0	0.76
  recency	he or she, 1	0.31
  recency	he or she, 2	0.12
  recency	he or she, 3	-0.01
  recency	he or she, more	-0.36
  recency	it, 0	0.59
  recency	it, 1	0.48
  recency	it, 2	0.19
  recency	it, 3	-0.55
  recency	it, more	-0.89
  recency	they, 0	0.74
  recency	they, 1	-0.09
  recency	they, 2	-0.08
  recency	they, 3	-0.42
  recency	they, more	-0.49
  subjectRecency	same, no	0.03
  subjectRecency	same, 0	-0.04
  subjectRecency	same, 1	-0.21
  subjectRecency	same, more	0.56
  subjectRecency	other, no	-0.66
  subjectRecency	other, 0	0.35
  subjectRecency	other, 1	-0.09
  subjectRecency	other, more	-0.30
  clause	same, no subject	0.33
  clause	directly above, subject	0.72
  clause	directly above, no subject	0.38
  clause	above, subject	0.16
  clause	above, no subject	0.25
  clause	below, subject	-0.51
  clause	below, no subject	-0.62
  clause	beside, subject	-0.08
  clause	beside, no subject	-0.30
  clause	away, subject	-0.04
  clause	away, no subject	-0.66
  speaker	no	0.25
  speaker	yes	-0.60
  owner	no	-0.62
  owner	own	0.48
  owner	taken over	-0.21
  nearness	none	-0.38
  nearness	coordination	1.07
  nearness	relative clause	-0.04
  nearness	apposition	-0.66
  nearness	within	-0.34
  parenthesis	no	-0.10
  parenthesis	yes	-0.26
  joined	he or she, no	1.02
  joined	he or she, first	0.08
  joined	he or she, further	-0.29
  joined	it, no	0.30
  joined	it, first	0.14
  joined	it, further	-0.63
  joined	they, no	0.48
  joined	they, first	-0.15
  joined	they, further	-0.68
  preposition		0.19
  preposition	by	0.20
  preposition	with	-0.02
  preposition	of	-0.47
  preposition	to	-0.47
  preposition	for	0.11
  preposition	from	0.06
  preposition	as	0.26
  preposition	like	0.24
  preposition	in	-0.24
  preposition	on	-0.35
  preposition	against	0.01
  preposition	after	0.29
  preposition	other	-0.18
  count	he or she, 0	-0.25
  count	he or she, 1	-0.09
  count	he or she, 2	0.27
  count	he or she, 3	0.49
  count	he or she, 5	0.21
  count	he or she, more	0.18
  count	it, 0	-0.53
  count	it, 1	-0.23
  count	it, 2	0.37
  count	it, 3	0.32
  count	it, more	-0.13
  count	they, 0	-0.44
  count	they, 1	-0.14
  count	they, 2	0.38
  count	they, 3	0.15
  count	they, 5	-0.29
  count	they, more	-0.01
  first	no	-0.26
  first	yes	-0.10
  previousSubject	subject, no	-0.36
  previousSubject	object, no	0.36
  previousSubject	object, yes	0.07
  previousSubject	oblique, no	-0.14
  previousSubject	oblique, yes	-0.10
  previousSubject	possessive of subject, no	0.10
  previousSubject	possessive of subject, yes	0.05
  previousSubject	possessive, no	-0.08
  previousSubject	possessive, yes	-0.27
  presentSubject	subject, no	-0.23
  presentSubject	subject, yes	-0.12
  presentSubject	object, no	0.26
  presentSubject	object, yes	0.18
  presentSubject	oblique, no	-0.03
  presentSubject	oblique, yes	-0.21
  presentSubject	possessive of subject, no	-0.10
  presentSubject	possessive of subject, yes	0.25
  presentSubject	possessive, no	-0.14
  presentSubject	possessive, yes	-0.20
  chain	he or she, none	0.51
  chain	he or she, same	-0.12
  chain	he or she, previous	0.16
  chain	he or she, earlier	0.27
  chain	he or she, another	-0.01
  chain	it, none	-0.26
  chain	it, same	-0.05
  chain	it, previous	-0.04
  chain	it, earlier	0.01
  chain	it, another	0.15
  chain	they, none	-0.35
  chain	they, same	-0.02
  chain	they, previous	0.37
  chain	they, earlier	-0.09
  chain	they, another	-0.26
  form	he or she, full name	0.16
  form	he or she, short name	0.79
  form	he or she, pronoun	-0.33
  form	he or she, possessive pronoun	-0.03
  form	he or she, definite	-0.12
  form	he or she, demonstrative	0.02
  form	he or she, indefinite	0.06
  form	he or she, possessive	0.30
  form	he or she, bare	-0.05
  form	it, full name	0.05
  form	it, short name	-0.02
  form	it, pronoun	-0.72
  form	it, possessive pronoun	-0.11
  form	it, definite	0.25
  form	it, demonstrative	-0.02
  form	it, indefinite	0.08
  form	it, possessive	0.33
  form	it, bare	-0.04
  form	they, full name	-0.10
  form	they, short name	-0.04
  form	they, pronoun	-0.56
  form	they, definite	0.52
  form	they, demonstrative	0.10
  form	they, indefinite	0.11
  form	they, possessive	0.53
  form	they, bare	-0.02
  form	they, coordination	0.96
  form	they, pair	0.97
  gender	unknown	0.50
  gender	known	0.67
  gender	likely	0.91
  gender	unlikely	-1.27
  kind	he or she, person	0.94
  kind	he or she, organisation	0.89
  kind	he or she, place	0.38
  kind	he or she, group	0.03
  kind	he or she, product	0.41
  kind	he or she, man	-0.48
  kind	he or she, woman	-0.48
  kind	he or she, human	-0.94
  kind	he or she, nobody's name	0.06
  kind	it, country	1.25
  kind	it, organisation	1.06
  kind	it, place	0.11
  kind	it, group	0.16
  kind	it, event	0.25
  kind	it, agreement	0.50
  kind	it, project	0.50
  kind	it, product	-0.07
  kind	it, people	-0.32
  kind	it, unnamed country	0.60
  kind	it, unnamed place	-0.02
  kind	it, unnamed organisation	0.47
  kind	it, unnamed event	0.20
  kind	it, thing	0.11
  kind	they, country	-0.90
  kind	they, organisation	-0.15
  kind	they, group	0.73
  kind	they, man	0.27
  kind	they, woman	0.86
  kind	they, human	0.30
  kind	they, people	0.63
  kind	they, unnamed place	0.15
  kind	they, unnamed organisation	0.89
  kind	they, unnamed group	-0.51
  kind	they, unnamed event	-0.03
  kind	they, thing	-0.99
  quotation	neither	0.11
  quotation	same	0.14
  quotation	out of it	-0.06
  quotation	into it	-0.24
  quotation	its speaker	-0.09
  quotation	another	-0.21
  thing	it, subject, actor	-0.51
  thing	it, subject, named	-0.30
  thing	it, subject, thing	0.17
  thing	it, object, actor	-1.33
  thing	it, object, named	-0.06
  thing	it, object, thing	0.60
  thing	it, oblique, actor	-0.84
  thing	it, oblique, thing	0.35
  thing	it, possessive of subject, actor	-0.26
  thing	it, possessive of subject, named	-0.03
  thing	it, possessive of subject, thing	0.42
  thing	it, possessive, actor	0.26
  thing	it, possessive, named	-0.12
  thing	it, possessive, thing	-0.27
  thing	they, subject, human	-0.01
  thing	they, subject, actor	-0.25
  thing	they, subject, thing	0.07
  thing	they, object, human	0.02
  thing	they, object, actor	-0.18
  thing	they, object, thing	0.35
  thing	they, oblique, human	-0.04
  thing	they, oblique, actor	-0.33
  thing	they, oblique, thing	0.21
  thing	they, possessive of subject, human	0.05
  thing	they, possessive of subject, actor	-0.23
  thing	they, possessive of subject, thing	-0.13
  thing	they, possessive, human	-0.39
  thing	they, possessive, actor	0.07
  thing	they, possessive, thing	0.12
  cataphor	yes	1.63
  depth	same, 1	0.09
  depth	same, more	0.25
  depth	other, 0	-0.05
  depth	other, 1	-0.54
  depth	other, more	-0.10
  none	he or she, subject	-0.47
  none	he or she, object	-0.12
  none	he or she, oblique	0.10
  none	he or she, possessive of subject	-0.32
  none	it, subject	0.64
  none	it, object	-0.12
  none	it, oblique	-0.02
  none	it, possessive of subject	-0.13
  none	it, possessive	0.13
  none	they, subject	0.19
  none	they, object	-0.19
  none	they, oblique	0.16
  none	they, possessive of subject	0.31
  none	they, possessive	0.21
  """#
