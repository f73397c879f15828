namespace OneWindow.Areas.Intake.ImportMatters;

/// <summary>What a column of a sheet may hold.</summary>
internal enum SheetField
{
    Reference,
    Title,
    Narrative,
    ReceivedAt,
    Name,
    IdentityNumber,
    Telephone,
    Address,
    Employer,
    WorkPlace,
    Amount,
}

/// <summary>Finds the columns by their headings, in Chinese or English, whatever their order.</summary>
internal sealed class SheetColumns
{
    private static readonly Dictionary<SheetField, string[]> Headings = new()
    {
        [SheetField.Reference] = ["编号", "工单号", "工单编号", "来件编号", "信件编号", "线索编号", "id", "msg_id", "reference"],
        [SheetField.Title] = ["标题", "主题", "来信标题", "title", "subject"],
        [SheetField.Narrative] = ["内容", "诉求内容", "反映内容", "投诉内容", "问题描述", "来信内容", "详情", "经过", "text", "content", "question", "narrative"],
        [SheetField.ReceivedAt] = ["时间", "来件时间", "受理时间", "提交时间", "来电时间", "登记时间", "日期", "posted_at", "received_at", "date"],
        [SheetField.Name] = ["姓名", "来电人", "投诉人", "反映人", "联系人", "name"],
        [SheetField.IdentityNumber] = ["身份证号", "身份证", "公民身份号码", "identity_number"],
        [SheetField.Telephone] = ["电话", "手机", "手机号", "联系电话", "来电号码", "telephone", "phone"],
        [SheetField.Address] = ["地址", "住址", "联系地址", "送达地址", "address"],
        [SheetField.Employer] = ["单位", "用人单位", "单位名称", "被反映单位", "被投诉单位", "公司", "employer", "company"],
        [SheetField.WorkPlace] = ["用工地点", "用工所在地", "工作地点", "workplace"],
        [SheetField.Amount] = ["金额", "欠薪金额", "涉及金额", "amount"],
    };

    private readonly Dictionary<SheetField, int> _positions = [];

    /// <summary>Maps the headings; the sheet must have a narrative.</summary>
    /// <param name="headings">The cells of the first line.</param>
    /// <param name="given">Headings that the caller maps himself: heading to field, as <c>--map 诉求=narrative</c>.</param>
    /// <exception cref="SheetException">A given mapping fits nothing, or no column holds the narrative.</exception>
    public SheetColumns(IReadOnlyList<string> headings, IReadOnlyDictionary<string, string> given)
    {
        var plain = headings.Select(heading => heading.Trim().Trim('\uFEFF')).ToList();
        foreach (var (heading, field) in given)
        {
            var position = plain.FindIndex(text => string.Equals(text, heading, StringComparison.OrdinalIgnoreCase));
            if (position < 0)
            {
                throw new SheetException($"表中没有“{heading}”这一列。表头是：{string.Join('、', plain)}");
            }

            _positions[Field(field)] = position;
        }

        foreach (var (field, names) in Headings.Where(pair => !_positions.ContainsKey(pair.Key)))
        {
            // Better names come first, so 内容 wins over 经过 when a sheet has both.
            var position = names.Select(name => plain.FindIndex(text => string.Equals(text, name, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(at => at >= 0, -1);
            if (position >= 0)
            {
                _positions[field] = position;
            }
        }

        if (!_positions.ContainsKey(SheetField.Narrative))
        {
            throw new SheetException($"找不到写明内容的列（例如“内容”“诉求内容”）。表头是：{string.Join('、', plain)}。可以用 --map 列名=narrative 指明。");
        }
    }

    /// <summary>The cell of a field; null where the sheet has none or it is blank.</summary>
    public string? Cell(ImportedRow row, SheetField field) =>
        _positions.TryGetValue(field, out var position) && position < row.Cells.Count && !string.IsNullOrWhiteSpace(row.Cells[position])
            ? row.Cells[position].Trim()
            : null;

    private static SheetField Field(string name) => Enum.GetValues<SheetField>()
        .Where(field => string.Equals(field.ToString(), name.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
        .Select(field => (SheetField?)field).FirstOrDefault()
        ?? throw new SheetException($"没有“{name}”这种内容。可以写：{string.Join('、', Enum.GetValues<SheetField>().Select(field => Hyphenated(field)))}");

    private static string Hyphenated(SheetField field) =>
        string.Concat(field.ToString().Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
