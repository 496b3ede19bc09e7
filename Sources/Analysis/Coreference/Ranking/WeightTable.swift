/// The weights of the cues for the antecedents of pronouns.
///
/// Columns, by tabs: cue, value, weight. Learned by scripts/pronouns/train.py from the development
/// part of GAP (Apache 2.0, google-research-datasets/gap-coreference) and the Wikinews documents of
/// GUM's development part (text CC BY 2.5, annotation CC BY 4.0, amir-zeldes/gum).
let weightTable = #"""
  distance	he or she, same	0.92
  distance	he or she, after	-0.15
  distance	he or she, 1	0.84
  distance	he or she, 2	0.04
  distance	he or she, 3	-0.41
  distance	he or she, 4	0.06
  distance	he or she, more	-0.40
  distance	it, same	0.80
  distance	it, after	-0.42
  distance	it, 1	0.75
  distance	it, 2	0.24
  distance	it, 3	-0.56
  distance	it, 4	-0.37
  distance	it, more	-0.59
  distance	they, same	0.83
  distance	they, after	-0.34
  distance	they, 1	0.69
  distance	they, 3	-0.65
  distance	they, 4	-0.05
  distance	they, more	-0.85
  role	same, subject	0.49
  role	same, object	0.25
  role	same, oblique	0.10
  role	same, possessive	-0.10
  role	same, modifier	-0.48
  role	same, appositive	-0.10
  role	same, attribute	-0.16
  role	same, other	0.30
  role	other, subject	-0.13
  role	other, object	0.13
  role	other, oblique	-0.72
  role	other, possessive	-0.09
  role	other, modifier	-0.75
  role	other, appositive	-0.19
  role	other, attribute	0.65
  role	other, other	0.49
  parallel	same, subject, no	0.07
  parallel	same, subject, yes	0.25
  parallel	same, object, no	0.11
  parallel	same, object, yes	0.23
  parallel	same, oblique, no	-0.23
  parallel	same, oblique, yes	0.47
  parallel	same, possessive of subject, no	-0.18
  parallel	same, possessive of subject, yes	-0.33
  parallel	same, possessive, no	-0.03
  parallel	same, possessive, yes	-0.06
  parallel	other, subject, no	-0.19
  parallel	other, subject, yes	-0.51
  parallel	other, object, no	0.20
  parallel	other, object, yes	-0.13
  parallel	other, oblique, no	-0.29
  parallel	other, oblique, yes	-0.18
  parallel	other, possessive of subject, no	0.12
  parallel	other, possessive of subject, yes	0.53
  parallel	other, possessive, no	-0.61
  parallel	other, possessive, yes	0.46
  recency	he or she, 0	0.76
  recency	he or she, 1	0.32
  recency	he or she, 2	0.05
  recency	he or she, 3	0.15
  recency	he or she, more	-0.39
  recency	it, 0	0.57
  recency	it, 1	0.62
  recency	it, 2	0.09
  recency	it, 3	-0.46
  recency	it, more	-0.97
  recency	they, 0	0.70
  recency	they, 1	0.07
  recency	they, 2	-0.22
  recency	they, 3	-0.34
  recency	they, more	-0.60
  subjectRecency	same, no	-0.18
  subjectRecency	same, 0	-0.11
  subjectRecency	same, 1	-0.06
  subjectRecency	same, more	0.66
  subjectRecency	other, no	-0.48
  subjectRecency	other, 0	0.41
  subjectRecency	other, 1	-0.17
  subjectRecency	other, more	-0.37
  clause	same, subject	0.13
  clause	same, no subject	0.30
  clause	directly above, subject	0.83
  clause	directly above, no subject	0.33
  clause	above, subject	0.17
  clause	above, no subject	0.12
  clause	below, subject	-0.47
  clause	below, no subject	-0.68
  clause	beside, subject	-0.17
  clause	beside, no subject	-0.26
  clause	away, subject	-0.13
  clause	away, no subject	-0.48
  speaker	no	0.27
  speaker	yes	-0.57
  owner	no	-0.71
  owner	own	0.59
  owner	taken over	-0.18
  nearness	none	-0.30
  nearness	coordination	1.09
  nearness	relative clause	-0.02
  nearness	apposition	-0.63
  nearness	within	-0.43
  parenthesis	no	-0.05
  parenthesis	yes	-0.25
  joined	he or she, no	0.96
  joined	he or she, first	0.10
  joined	he or she, further	-0.17
  joined	it, no	0.25
  joined	it, first	0.23
  joined	it, further	-0.63
  joined	they, no	0.37
  joined	they, first	-0.01
  joined	they, further	-0.73
  preposition		0.32
  preposition	by	0.21
  preposition	with	0.03
  preposition	of	-0.48
  preposition	to	-0.45
  preposition	for	-0.02
  preposition	from	0.05
  preposition	as	0.34
  preposition	like	0.22
  preposition	in	-0.15
  preposition	on	-0.31
  preposition	against	-0.09
  preposition	after	0.15
  preposition	other	-0.12
  count	he or she, 0	-0.15
  count	he or she, 1	-0.04
  count	he or she, 2	0.28
  count	he or she, 3	0.56
  count	he or she, 5	0.32
  count	he or she, more	-0.08
  count	it, 0	-0.42
  count	it, 1	-0.41
  count	it, 2	0.43
  count	it, 3	0.38
  count	it, 5	0.13
  count	it, more	-0.25
  count	they, 0	-0.34
  count	they, 1	-0.25
  count	they, 2	0.27
  count	they, 3	0.01
  count	they, 5	0.03
  count	they, more	-0.10
  first	no	-0.28
  first	yes	-0.02
  previousSubject	subject, no	-0.56
  previousSubject	subject, yes	0.18
  previousSubject	object, no	0.36
  previousSubject	object, yes	0.04
  previousSubject	oblique, no	-0.13
  previousSubject	oblique, yes	-0.09
  previousSubject	possessive of subject, no	-0.11
  previousSubject	possessive of subject, yes	0.26
  previousSubject	possessive, no	-0.20
  previousSubject	possessive, yes	-0.04
  presentSubject	subject, no	-0.20
  presentSubject	subject, yes	-0.18
  presentSubject	object, no	0.39
  presentSubject	object, yes	0.02
  presentSubject	oblique, no	-0.02
  presentSubject	oblique, yes	-0.21
  presentSubject	possessive of subject, no	-0.02
  presentSubject	possessive of subject, yes	0.16
  presentSubject	possessive, no	0.15
  presentSubject	possessive, yes	-0.40
  chain	he or she, none	0.55
  chain	he or she, same	-0.35
  chain	he or she, previous	0.13
  chain	he or she, earlier	0.40
  chain	he or she, another	0.15
  chain	it, none	-0.25
  chain	it, same	-0.13
  chain	it, previous	-0.12
  chain	it, earlier	0.06
  chain	it, another	0.28
  chain	they, none	-0.26
  chain	they, same	-0.28
  chain	they, previous	0.36
  chain	they, earlier	0.07
  chain	they, another	-0.27
  form	he or she, full name	-0.19
  form	he or she, short name	0.43
  form	he or she, pronoun	-0.62
  form	he or she, possessive pronoun	-0.03
  form	he or she, definite	-0.03
  form	he or she, demonstrative	0.03
  form	he or she, indefinite	0.49
  form	he or she, possessive	0.63
  form	he or she, bare	0.18
  form	it, full name	-0.20
  form	it, short name	-0.31
  form	it, pronoun	-0.74
  form	it, possessive pronoun	-0.19
  form	it, definite	0.17
  form	it, demonstrative	-0.02
  form	it, indefinite	0.52
  form	it, possessive	0.61
  form	it, bare	0.02
  form	they, full name	-0.36
  form	they, short name	-0.20
  form	they, pronoun	-0.83
  form	they, possessive pronoun	-0.14
  form	they, definite	0.42
  form	they, demonstrative	0.10
  form	they, indefinite	0.41
  form	they, possessive	0.69
  form	they, bare	-0.08
  form	they, coordination	0.72
  form	they, pair	0.69
  gender	unknown	0.47
  gender	known	0.67
  gender	likely	0.91
  gender	unlikely	-1.16
  kind	he or she, person	1.08
  kind	he or she, organisation	0.78
  kind	he or she, place	0.35
  kind	he or she, group	0.10
  kind	he or she, event	-0.02
  kind	he or she, product	0.43
  kind	he or she, man	-0.66
  kind	he or she, woman	-0.25
  kind	he or she, human	-1.12
  kind	he or she, nobody's name	0.20
  kind	it, country	1.20
  kind	it, organisation	1.17
  kind	it, place	0.11
  kind	it, group	0.17
  kind	it, event	0.24
  kind	it, agreement	0.50
  kind	it, project	0.48
  kind	it, product	-0.06
  kind	it, people	-0.34
  kind	it, unnamed country	0.57
  kind	it, unnamed place	-0.02
  kind	it, unnamed organisation	0.32
  kind	it, unnamed event	0.24
  kind	it, thing	0.23
  kind	they, country	-0.84
  kind	they, organisation	-0.02
  kind	they, group	0.74
  kind	they, man	0.26
  kind	they, woman	0.85
  kind	they, human	0.40
  kind	they, people	0.65
  kind	they, unnamed place	0.15
  kind	they, unnamed organisation	1.19
  kind	they, unnamed group	-0.44
  kind	they, unnamed event	-0.03
  kind	they, thing	-0.51
  quotation	neither	0.18
  quotation	same	0.13
  quotation	out of it	-0.20
  quotation	into it	-0.18
  quotation	another	-0.23
  depth	same, 1	0.05
  depth	same, more	0.26
  depth	other, 0	-0.04
  depth	other, 1	-0.30
  depth	other, more	-0.27
  none	he or she, subject	-0.52
  none	he or she, object	-0.14
  none	he or she, oblique	0.09
  none	he or she, possessive of subject	-0.34
  none	he or she, possessive	0.02
  none	it, subject	0.71
  none	it, object	-0.10
  none	it, oblique	-0.02
  none	it, possessive of subject	-0.13
  none	it, possessive	0.02
  none	they, subject	0.19
  none	they, object	-0.16
  none	they, oblique	0.16
  none	they, possessive of subject	0.32
  none	they, possessive	0.20
  """#
