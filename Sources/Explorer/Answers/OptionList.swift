import Configuration
import Presentation

/// The options with their values; the number of a row is the index of its ``Setting``.
struct OptionList {
  let settings: Settings
  /// The width of the list.
  let columns: Int

  var listing: Listing {
    let nameWidth = (Setting.allCases.map(\.rawValue.count).max() ?? 0) + 2
    let valueWidth = (Setting.allCases.map { settings[$0].columns }.max() ?? 0) + 2
    let entries = Setting.allCases.enumerated().map { index, setting in
      var line = Line(setting.rawValue, .key)
      line.fill(to: nameWidth)
      line.append(settings[setting])
      line.fill(to: nameWidth + valueWidth)
      line.append(setting.values, .aside)
      let meaning = wrapped(setting.meaning, to: max(20, columns - nameWidth - 4)).map { words in
        var line = Line()
        line.fill(to: nameWidth)
        line.append(words, .hint)
        return line
      }
      return Listing.Entry([line] + meaning, .row(index))
    }
    return Listing("Options", entries)
  }
}
