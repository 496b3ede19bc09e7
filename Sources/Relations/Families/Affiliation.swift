/// Working, studying, playing for; founding or owning.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let affiliationTable = #"""
  verb : assign, attach, post, second, transfer, reassign : O>to
  verb : study, graduate, enrol, enroll : S>at|from|in
  verb : work, write, play, serve : S>for|at
  verb : teach, lecture : S>at
  verb : own : S>O
  verb : found, establish, co-found, cofound, set_up : S>O@body
  verb : employ, hire, recruit : O>S
  verb : complete, receive, earn, obtain, hold, pursue, gain+degree/doctorate/phd/master/bachelor/diploma/study/education/ph.d. : S>at|from|in
  noun : professor, analyst, journalist, reporter, researcher, fellow, scholar, student, expert, economist, correspondent, editor, columnist, lecturer, employee, worker, founder, owner, co-founder, cofounder, ceo, executive, manager, player, coach, graduate, alumnus, engineer, scientist, lawyer, member_of_staff, shareholder, staff, doctor, consultant, activist, historian, writer, author : B>S|of|at|for|with|from|M
  noun : subsidiary, branch, unit, arm, affiliate, division, offshoot, wing : B>of|S|M
  noun : agency, newspaper, broadcaster, channel, outlet, station, daily, weekly, magazine : B>S|of|M
  """#
