using OneWindow.Areas.Employers.Contracts;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>The employers of 清源市; all invented, their credit codes lie in divisions that do not exist (99…).</summary>
internal static class DemoEmployers
{
    private const string North = "990102001";
    private const string NorthMarket = "990102002";
    private const string South = "990103001";
    private const string Liulin = "990103101";
    private const string East = "990104001";
    private const string Baisha = "990104101";

    /// <summary>By the key under which stories name them.</summary>
    public static readonly IReadOnlyDictionary<string, NewEmployer> All = new Dictionary<string, NewEmployer>(StringComparer.Ordinal)
    {
        ["hongtai"] = Firm("清源市宏泰建筑劳务有限公司", "91990102MAAY4CL124", North, "文昌街道建工路18号", "魏长河", "建筑劳务"),
        ["jinding"] = Firm("清源金鼎建设集团有限公司", "91990102MA2TH3BJ3D", North, "文昌街道中兴大道200号金鼎大厦", "贾宏图", "房屋建筑"),
        ["anju"] = Firm("清源安居装饰工程有限公司", "91990102MA1XG6125R", North, "文昌街道书院街45号", "钱守诚", "建筑装饰"),
        ["weimei"] = Firm("清源市味美餐饮管理有限公司", "91990102MADD272H4P", NorthMarket, "广济街道美食街7号", "孙玉芬", "餐饮"),
        ["kuaifeng"] = Firm("清源快风即时配送有限公司", "91990102MAD1TJ3Y9L", NorthMarket, "广济街道广济路56号2层", "彭程", "同城配送"),
        ["lehuo"] = Firm("清源乐活健身服务有限公司", "91990102MA7LLJY1XB", NorthMarket, "广济街道时代广场4层", "白一帆", "健身"),
        ["zhixing"] = Firm("清源知行教育咨询有限公司", "91990102MAJJC171XY", North, "文昌街道学府路9号", "林若水", "教育培训"),
        ["wanjia"] = Firm("清源万家物业服务有限公司", "91990102MAHU49D47W", North, "文昌街道万家花园物业楼", "陶永年", "物业服务"),
        ["baijing"] = Firm("清源百净保洁服务有限公司", "91990102MAH3J9HT4F", NorthMarket, "广济街道广济路88号", "龚秀兰", "保洁"),
        ["haoyou"] = Firm("清源好邮速递有限公司", "91990102MAM53JJL2K", NorthMarket, "广济街道物流园3号库", "段鹏", "快递"),
        ["xingyao"] = Firm("清源星耀传媒有限公司", "91990102MA6B3HN236", NorthMarket, "广济街道创意园B座301室", "夏洛溪", "网络直播"),
        ["huafeng"] = Firm("清源华丰服装有限公司", "91990103MAJ1K6FM3D", South, "石桥街道工业二路16号", "邵华丰", "服装加工"),
        ["yongli"] = Firm("清源永利电子有限公司", "91990103MAHDQAEJ31", South, "石桥街道工业三路22号", "翁永利", "电子制造"),
        ["dacheng"] = Firm("清源大成机械制造有限公司", "91990103MAXEB97RX2", South, "石桥街道工业一路5号", "裴大成", "机械制造"),
        ["ruixiang"] = Firm("清源瑞祥家具有限公司", "91990103MA5NQ72J6D", Liulin, "柳林镇家具产业园6号", "阮祥", "家具制造"),
        ["shunda"] = Firm("清源顺达运输有限公司", "91990103MA9GFWAP58", Liulin, "柳林镇国道旁顺达停车场", "雷顺", "道路货运"),
        ["jinsui"] = Firm("清源金穗食品有限公司", "91990103MAE9K23G59", Liulin, "柳林镇食品园1号", "粟金穗", "食品加工"),
        ["kangning"] = Firm("清源康宁护理院有限公司", "91990103MAD5QA4XXN", South, "石桥街道康宁路1号", "柏康", "养老护理"),
        ["renhe"] = Firm("清源仁和人力资源有限公司", "91990103MAFD1YM201", South, "石桥街道万和路60号", "闻人和", "劳务派遣"),
        ["jinxiu"] = Firm("清源锦绣酒店管理有限公司", "91990103MAQHJRWT8U", South, "石桥街道迎宾路12号", "水锦秀", "住宿"),
        ["lvyuan"] = Firm("清源绿源园林工程有限公司", "91990103MAAANBKFXF", Liulin, "柳林镇苗木基地", "樊青", "园林绿化"),
        ["tiancheng"] = Firm("清源天成商贸有限公司", "91990103MAJRE2T295", South, "石桥街道天成市场办公楼", "季天成", "商业零售"),
        ["lingang"] = Firm("清源临港物流有限公司", "91990104MAY8FNM27P", East, "望江街道临港路66号", "江澜", "仓储物流"),
        ["haifeng"] = Firm("清源海丰水产加工有限公司", "91990104MA1PN9LJ08", Baisha, "白沙镇渔港路3号", "海大江", "水产加工"),
        ["shengshi"] = Firm("清源盛世置业有限公司", "91990104MAMTE9NC9Y", East, "望江街道滨江大道1号", "盛开来", "房地产开发"),
        ["dongdu"] = Firm("清源东渡船舶修造有限公司", "91990104MAWMB0YE6B", Baisha, "白沙镇船厂路1号", "舒航", "船舶修造"),
        ["yunfan"] = Firm("清源云帆软件有限公司", "91990104MAB5K3F12D", East, "望江街道软件园5号楼", "云起", "软件开发"),
        ["huaxin"] = Firm("清源华信安保服务有限公司", "91990104MA6Q94P78F", East, "望江街道临港路102号", "卫华", "保安服务"),
        ["mingda"] = Firm("清源明达市政工程有限公司", "91990104MACCXUF23L", Baisha, "白沙镇白沙大道38号", "明达", "市政工程"),
        ["xiaoman"] = new NewEmployer("小满烘焙坊")
        {
            CreditCode = "92990102MAY742547N", Division = NorthMarket, Address = "清源市北桥区广济街道广济路31号", LegalRepresentative = "满春",
            Industry = "烘焙零售", Kind = EmployerKind.SoleTrader, Source = EmployerSource.Survey,
        },
        ["jinding-branch"] = Firm("清源金鼎建设集团有限公司东渡分公司", "91990104MA5ECH8W3M", East, "望江街道临港路9号", "贾宏图", "房屋建筑") with { Kind = EmployerKind.Branch },
    };

    private static NewEmployer Firm(string name, string code, string division, string place, string representative, string trade) => new(name)
    {
        CreditCode = code,
        Division = division,
        Address = $"清源市{District(division)}{place}",
        LegalRepresentative = representative,
        Industry = trade,
        Source = EmployerSource.Survey,
    };

    private static string District(string division) => division[..6] switch
    {
        "990102" => "北桥区",
        "990103" => "南塘区",
        _ => "东渡区",
    };
}
